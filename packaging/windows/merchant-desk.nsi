; The installer for Windows, compiled by build_installer.py with makensis 3.08 or newer (also on Linux).
;
; It serves counters that nobody visits again, so it asks little, does all or nothing, and says in one sentence why it
; does not. For this user it needs no rights; for all users (/ALLUSERS, or the page) it starts itself anew and asks for
; them. Switches and exit codes: packaging/README.md.
;
; Handed in: VERSION, VERSION_ORDER (numbers that compare as versions do), VERSION_NUMBERS (four of them), PROGRAM (the
; frozen folder), PROGRAM_KB, LONGEST_NAME (characters of its longest path), ICON, SIDE (a bitmap), OUT_FILE; optionally
; TARGET (another kind of executable), QUICK (for a trial: larger, sooner made) and SIGN_COMMAND (signs the file that is
; added to it).

!ifdef TARGET
  Target ${TARGET}
!endif
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif
CRCCheck force
!ifdef SIGN_COMMAND
  !uninstfinalize '${SIGN_COMMAND} "%1"' = 0
  !finalize '${SIGN_COMMAND} "%1"' = 0
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include TextFunc.nsh
!include WordFunc.nsh
!include StrFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include nsDialogs.nsh
${Using:StrFunc} UnStrStr

!define DESK "merchant-desk.exe"
!define CONSOLE "merchant-desk-console.exe"
!define LIBRARIES "_internal"
!define UNINSTALLER "uninstall.exe"
!define PROVISIONING "merchant-desk.toml"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\MerchantDesk"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define RUN_VALUE "MerchantDesk"
!define SPARE_MB 100   ; the desk's own log and journal need room too

; Exit codes. 0 done, 1 a person stopped it, 2 it broke off (both are NSIS's own).
!define CODE_TWO_AT_ONCE 3
!define CODE_DESK_RUNS 4
!define CODE_WINDOWS 5
!define CODE_HELD 6
!define CODE_SPACE 7
!define CODE_DOWNGRADE 8
!define CODE_RIGHTS 9
!define CODE_PROVISIONING 10
!define CODE_FOLDER 11
!define CODE_NOT_WHOLE 12
!define CODE_OTHER_KIND 13

Var Mode               ; "user" or "all"
Var WhoIsKnown         ; 1 where nobody has to be asked
Var Given              ; the folder of /D=
Var OldVersion
Var Needed
Var Autostart
Var OnDesktop
Var ProvisioningFile
Var TakesIn            ; 1 where the provisioning file is to be used
Var Code
Var SelfTest
Var StartsIt           ; 1 where the desk is started at the end of a silent installation
Var DeletesData
Var Wanted             ; the kind that the command line names, or nothing

Name "Merchant Desk"
OutFile "${OUT_FILE}"
BrandingText "Merchant Desk ${VERSION}"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Merchant Desk"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Merchant Desk Setup"
VIAddVersionKey /LANG=0 "CompanyName" "Merchant Desk"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TITLE "$(W_WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(W_WELCOME_TEXT)"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(W_START_NOW)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartDesk
!insertmacro MUI_PAGE_WELCOME
Page custom AskWho TakeWho
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipFolder
!insertmacro MUI_PAGE_DIRECTORY
Page custom AskChoices TakeChoices
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskWhatGoes un.TakeWhatGoes
!insertmacro MUI_UNPAGE_INSTFILES
; The first language is that of every Windows that speaks neither.
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include words.nsh

!define UN ""
!include options.nsh
!include telling.nsh
!include looking.nsh
!include placing.nsh
!include asking.nsh
!insertmacro OptionFunctions ""
!insertmacro TellingFunctions ""
!insertmacro LookingFunctions ""
!insertmacro PlacingFunctions ""
!include choosing.nsh

; ------------------------------------------------------------------------------------------------------- installing

Function .onInit
  SetRegView 64
  Call ReadOptions
  Call CheckWindows
  Call OneAtATime
  Call ChooseMode
  Call TakeMode
  ${If} $WhoIsKnown == 1
    Call CheckOlder
  ${EndIf}
FunctionEnd

Section "-program"
  ${If} $ProvisioningFile != ""
  ${AndIf} $TakesIn == 1
  ${AndIfNot} ${FileExists} "$ProvisioningFile"
    !insertmacro Refuse ${CODE_PROVISIONING} "$(W_NO_PROVISIONING)"
  ${EndIf}
  Call CheckOlder
  Call CheckFolder
  RMDir /r "${NEW}"
  SetOutPath "${NEW}"
  File /r "${PROGRAM}/*"
  Call TryNew
  Call EndDesk
  Call PutInPlace
  SetOutPath "$INSTDIR"   ; where shortcuts start the program
  Call Register
  Call PutShortcuts
  !insertmacro Tell "$(W_INSTALLED)"
  Call TakeIn
  ${If} $WasRunning == 1
  ${OrIf} $StartsIt == 1
    Call StartDesk
  ${EndIf}
SectionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "${NEW}"
  RMDir "$INSTDIR"
  !insertmacro Tell "$(W_UNPACKING_FAILED)"
FunctionEnd

; --------------------------------------------------------------------------------------------------------- removing

!undef UN
!define UN "un."
!insertmacro OptionFunctions "un."
!insertmacro TellingFunctions "un."
!insertmacro LookingFunctions "un."
!insertmacro PlacingFunctions "un."
!include leaving.nsh

Function un.onInit
  SetRegView 64
  StrCpy $LogFile "$TEMP\merchant-desk-uninstall.log"
  StrCpy $DeletesData 0
  ${GetParameters} $Options
  StrCpy $Rest "$Options"
  ${Do}
    Call un.NextWord
    Pop $0
    ${If} $0 == ""
      ${ExitDo}
    ${ElseIf} $0 == "/DELETEDATA"
      StrCpy $DeletesData 1
    ${EndIf}
    !insertmacro TakeOption "LOG" $LogFile
  ${Loop}
  Delete "$LogFile"
  StrCpy $Mode "user"
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == "$INSTDIR"
    StrCpy $Mode "all"
    Call un.IsAdmin
    Pop $0
    ${If} $0 != "yes"
      ${IfNot} ${Silent}
        ClearErrors
        ExecShell "runas" "$INSTDIR\${UNINSTALLER}" "$Options"
        ${IfNot} ${Errors}
          Quit
        ${EndIf}
      ${EndIf}
      !insertmacro Refuse ${CODE_RIGHTS} "$(W_NEEDS_ADMIN)"
    ${EndIf}
  ${EndIf}
  Call un.OneAtATime
FunctionEnd

Section "Uninstall"
  SetOutPath "$TEMP"
  Call un.EndDesk
  Call un.MoveAway
  RMDir /r "${OLD}"
  RMDir /r "${NEW}"
  Delete "$INSTDIR\${PROVISIONING}"
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"   ; what others have put there stays
  ${If} $Mode == "all"
    SetShellVarContext all
  ${EndIf}
  Delete "$SMPROGRAMS\Merchant Desk.lnk"
  Delete "$DESKTOP\Merchant Desk.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ReadRegStr $0 SHCTX "${RUN_KEY}" "${RUN_VALUE}"
  ${UnStrStr} $1 "$0" "$INSTDIR\${DESK}"
  ${If} $1 != ""
    DeleteRegValue SHCTX "${RUN_KEY}" "${RUN_VALUE}"
    DeleteRegValue SHCTX "${APPROVED_KEY}" "${RUN_VALUE}"
  ${EndIf}
  Call un.FindHome
  RMDir /r "$Home\program"
  ${If} $DeletesData == 1
    Call un.DeleteData
    !insertmacro Tell "$(W_REMOVED_ALL)"
  ${Else}
    !insertmacro Tell "$(W_REMOVED)"
  ${EndIf}
SectionEnd

; Looks at the computer before anything is changed: Windows, a second installer, the user's rights, a desk that runs.
; It changes nothing but that it asks a running desk to end.

!define BUILD_1809 17763
!define BUILD_WINDOWS_11 22000  ; from here on Windows for ARM runs 64-bit programs of the other kind

Var Mutex
Var WasRunning   ; 1 where the desk was ended for this and should be started again

; Two installers at once, of any user; an uninstaller counts as one. The mutex ends with the process.
!macro LookingFunctions UN
  Function ${UN}OneAtATime
    System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Global\MerchantDeskSetup") p .s ?e'
    Pop $0
    Pop $Mutex
    ${If} $0 = 183      ; ERROR_ALREADY_EXISTS
    ${OrIf} $0 = 5      ; ERROR_ACCESS_DENIED: another user's
      !insertmacro Refuse ${CODE_TWO_AT_ONCE} "$(W_TWO_AT_ONCE)"
    ${EndIf}
  FunctionEnd

  ; Leave "yes" on the stack where this process may change the computer for all users.
  Function ${UN}IsAdmin
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 == "Admin"
      Push "yes"
    ${Else}
      Push "no"
    ${EndIf}
  FunctionEnd

  ; Have a running desk end in order. It refuses by itself while an order is open, and is never ended by force.
  Function ${UN}EndDesk
    ${IfNot} ${FileExists} "$INSTDIR\${CONSOLE}"
      Return
    ${EndIf}
    !insertmacro Ask '"$INSTDIR\${CONSOLE}" status --json'
    ${If} $Result != 0
      Return   ; 3: none runs; anything else: a broken program, and what is held shows when files are moved
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONQUESTION "$(W_DESK_RUNS)" /SD IDOK IDOK end_it
    StrCpy $Out ""   ; not what "status" said
    !insertmacro Refuse ${CODE_DESK_RUNS} "$(W_LEFT_RUNNING)"
    end_it:
    ${Do}
      !insertmacro Ask '"$INSTDIR\${CONSOLE}" quit'
      ${If} $Result = 0
        StrCpy $WasRunning 1
        ${ExitDo}
      ${ElseIf} $Result = 3
        ${ExitDo}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(W_DESK_STAYS)" /SD IDCANCEL IDRETRY again
      !insertmacro Refuse ${CODE_DESK_RUNS} "$(W_LEFT_RUNNING)"
      again:
    ${Loop}
  FunctionEnd
!macroend

; Before the installer starts itself anew.
Function LetOthersIn
  System::Call 'kernel32::CloseHandle(p $Mutex)'
FunctionEnd

Function CheckWindows
  ${IfNot} ${RunningX64}
    !insertmacro Refuse ${CODE_WINDOWS} "$(W_NOT_64_BIT)"
  ${EndIf}
  ${IfNot} ${AtLeastBuild} ${BUILD_1809}
    !insertmacro Refuse ${CODE_WINDOWS} "$(W_TOO_OLD)"
  ${EndIf}
  ${If} ${IsNativeARM64}
  ${AndIfNot} ${AtLeastBuild} ${BUILD_WINDOWS_11}
    !insertmacro Refuse ${CODE_WINDOWS} "$(W_TOO_OLD)"
  ${EndIf}
FunctionEnd

; An installation of the other kind, or a newer one: nothing is put beside or over it.
Function CheckOlder
  ${If} $Mode == "user"
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\${DESK}"
      !insertmacro Refuse ${CODE_OTHER_KIND} "$(W_ALL_HAVE_IT)"
    ${EndIf}
  ${Else}
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\${DESK}"
      !insertmacro Refuse ${CODE_OTHER_KIND} "$(W_USER_HAS_IT)"
    ${EndIf}
  ${EndIf}
  ReadRegStr $OldVersion SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "VersionOrder"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$INSTDIR\${DESK}"
    ${VersionCompare} "$0" "${VERSION_ORDER}" $1
    ${If} $1 = 1
      !insertmacro Refuse ${CODE_DOWNGRADE} "$(W_NEWER_IS_THERE)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; The folder: whole, short enough for the longest file in it, writable, with room for the new version beside the old one.
Function CheckFolder
  StrCpy $0 "$INSTDIR" 2
  StrCpy $1 "$INSTDIR" 1 1
  StrLen $2 "$INSTDIR"
  IntOp $2 $2 + ${LONGEST_NAME}
  ${If} $2 > 250
    !insertmacro Refuse ${CODE_FOLDER} "$(W_WRONG_FOLDER)"
  ${EndIf}
  ${If} $0 != "\\"
  ${AndIf} $1 != ":"
    !insertmacro Refuse ${CODE_FOLDER} "$(W_WRONG_FOLDER)"
  ${EndIf}
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\_trial" w
  ${If} ${Errors}
    RMDir "$INSTDIR"
    !insertmacro Refuse ${CODE_FOLDER} "$(W_NO_RIGHTS)"
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\_trial"
  IntOp $Needed ${PROGRAM_KB} / 1024
  IntOp $Needed $Needed + ${SPARE_MB}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r1, *l .r2, *l .r3) i .r0'
  ${If} $0 <> 0
    System::Int64Op $1 / 1048576
    Pop $1
    System::Int64Op $1 < $Needed
    Pop $1
    ${If} $1 = 1
      RMDir "$INSTDIR"
      !insertmacro Refuse ${CODE_SPACE} "$(W_NO_SPACE)"
    ${EndIf}
  ${EndIf}
FunctionEnd

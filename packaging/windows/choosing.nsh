; Reads what the command line wants, settles for whom and where, and writes what Windows has to know of the program.

Function ReadOptions
  StrCpy $Given "$INSTDIR"
  StrCpy $Wanted ""
  StrCpy $LogFile "$TEMP\merchant-desk-setup.log"
  StrCpy $StartsIt 0
  StrCpy $SelfTest 1
  ${GetParameters} $Options
  StrCpy $Rest "$Options"
  ${Do}
    Call NextWord
    Pop $0
    ${If} $0 == ""
      ${ExitDo}
    ${ElseIf} $0 == "/ALLUSERS"
      StrCpy $Wanted "all"
    ${ElseIf} $0 == "/CURRENTUSER"
      StrCpy $Wanted "user"
    ${EndIf}
    !insertmacro TakeOption "D" $Given
    !insertmacro TakeOption "LOG" $LogFile
    !insertmacro TakeOption "AUTOSTART" $Autostart
    !insertmacro TakeOption "DESKTOP" $OnDesktop
    !insertmacro TakeOption "START" $StartsIt
    !insertmacro TakeOption "SELFTEST" $SelfTest
    !insertmacro TakeOption "CODE" $Code
    !insertmacro TakeOption "PROVISION" $ProvisioningFile
  ${Loop}
  StrCpy $INSTDIR "$Given"
  Delete "$LogFile"
  StrCpy $TakesIn 1
  ${If} $ProvisioningFile == ""
  ${AndIf} ${FileExists} "$EXEDIR\${PROVISIONING}"
    StrCpy $ProvisioningFile "$EXEDIR\${PROVISIONING}"
    ; A desk that is set up already may have been changed since: such a file is used only where somebody says so.
    ReadEnvStr $0 "MERCHANT_DESK_HOME"
    ${If} $0 == ""
      StrCpy $0 "$LOCALAPPDATA\merchant-desk"
    ${EndIf}
    ${If} ${FileExists} "$0\settings.toml"
      StrCpy $TakesIn 0
      !insertmacro Tell "$(W_SET_UP_ALREADY)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; For whom: what the command line says, else as it is installed, else this user.
Function ChooseMode
  StrCpy $WhoIsKnown 1
  StrCpy $Mode "$Wanted"
  ${If} $Mode == "all"
    Call WantRights
  ${EndIf}
  ${If} $Mode != ""
    Return
  ${EndIf}
  StrCpy $Mode "user"
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\${DESK}"
    ${IfNot} ${Silent}
      StrCpy $Mode "all"
      Call WantRights
    ${EndIf}
    Return
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == ""
  ${AndIfNot} ${Silent}
    StrCpy $WhoIsKnown 0
  ${EndIf}
FunctionEnd

; All users: without rights start anew and have Windows ask for them; silently there is nobody to ask.
Function WantRights
  Call IsAdmin
  Pop $0
  ${If} $0 == "yes"
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    Call LetOthersIn
    ClearErrors
    ${If} $Given == ""
      ExecShell "runas" "$EXEPATH" "/ALLUSERS $Options"
    ${Else}
      ExecShell "runas" "$EXEPATH" "/ALLUSERS $Options /D=$Given"
    ${EndIf}
    ${IfNot} ${Errors}
      SetErrorLevel 0
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro Refuse ${CODE_RIGHTS} "$(W_NEEDS_ADMIN)"
FunctionEnd

; Where: an installed program stays where it is; else the folder of /D=, else the usual one. And what is usual or was
; chosen before of the rest.
Function TakeMode
  ${If} $Mode == "all"
    SetShellVarContext all
    StrCpy $1 "$PROGRAMFILES64\MerchantDesk"
  ${Else}
    SetShellVarContext current
    StrCpy $1 "$LOCALAPPDATA\Programs\MerchantDesk"
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\${DESK}"
    StrCpy $INSTDIR "$0"
    ${If} $Autostart == ""
      ReadRegStr $0 SHCTX "${RUN_KEY}" "${RUN_VALUE}"
      StrCpy $Autostart 1
      ${If} $0 == ""
        StrCpy $Autostart 0
      ${EndIf}
    ${EndIf}
    ${If} $OnDesktop == ""
      StrCpy $OnDesktop 0
      ${If} ${FileExists} "$DESKTOP\Merchant Desk.lnk"
        StrCpy $OnDesktop 1
      ${EndIf}
    ${EndIf}
    Return
  ${EndIf}
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR "$1"
  ${EndIf}
  ${If} $Autostart == ""
    StrCpy $Autostart 1
    ${If} $Mode == "all"
      StrCpy $Autostart 0   ; it would start for every user who signs in
    ${EndIf}
  ${EndIf}
  ${If} $OnDesktop == ""
    StrCpy $OnDesktop 1
  ${EndIf}
FunctionEnd

; What Windows shows under Apps, and what its own removal calls.
Function Register
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "$(W_APPEARS_AS)"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "VersionOrder" "${VERSION_ORDER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${DESK}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Merchant Desk"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${PROGRAM_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1   ; the installer itself repairs
FunctionEnd

Function PutShortcuts
  CreateShortcut "$SMPROGRAMS\Merchant Desk.lnk" "$INSTDIR\${DESK}" "--guarded" "" "" "" "" "$(W_SHORTCUT_TIP)"
  ${If} $OnDesktop == 1
    CreateShortcut "$DESKTOP\Merchant Desk.lnk" "$INSTDIR\${DESK}" "--guarded" "" "" "" "" "$(W_SHORTCUT_TIP)"
  ${Else}
    Delete "$DESKTOP\Merchant Desk.lnk"
  ${EndIf}
  ${If} $Autostart == 1
    WriteRegStr SHCTX "${RUN_KEY}" "${RUN_VALUE}" '"$INSTDIR\${DESK}" --guarded'
  ${Else}
    DeleteRegValue SHCTX "${RUN_KEY}" "${RUN_VALUE}"
  ${EndIf}
FunctionEnd

; Set the shop up. For all users there is no desk yet that could be set up: the file is laid where the first start looks.
Function TakeIn
  ${If} $ProvisioningFile == ""
  ${OrIf} $TakesIn != 1
    Return
  ${EndIf}
  ${If} $Mode == "all"
    ClearErrors
    CopyFiles /SILENT "$ProvisioningFile" "$INSTDIR\${PROVISIONING}"
    ${If} ${Errors}
      !insertmacro Tell "$(W_NOT_LAID_DOWN)"
      SetErrorLevel ${CODE_PROVISIONING}
      Return
    ${EndIf}
    ; Whoever starts the program first must be able to wipe the secret out of it.
    nsExec::Exec '"$SYSDIR\icacls.exe" "$INSTDIR\${PROVISIONING}" /grant *S-1-5-32-545:M'
    Pop $0
    !insertmacro Tell "$(W_LAID_DOWN)"
    Return
  ${EndIf}
  !insertmacro Tell "$(W_PROVISIONING)"
  StrCpy $1 ""
  ${If} $Code != ""
    InitPluginsDir
    FileOpen $0 "$PLUGINSDIR\keys.txt" w   ; a command line could be read by others
    FileWrite $0 "$Code$\r$\n"
    FileClose $0
    StrCpy $1 " --code -"
  ${EndIf}
  !insertmacro Ask '"$INSTDIR\${CONSOLE}" provision "$ProvisioningFile"$1'
  Delete "$PLUGINSDIR\keys.txt"
  ${If} $Result == 0
    !insertmacro Tell "$(W_PROVISIONED)"
  ${Else}
    !insertmacro Tell "$(W_NOT_PROVISIONED)"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(W_NOT_PROVISIONED)" /SD IDOK
    SetErrorLevel ${CODE_PROVISIONING}
  ${EndIf}
FunctionEnd

; Through the shell, so that a desk never inherits an administrator's rights from its installer.
Function StartDesk
  ${If} $Mode == "all"
    Exec '"$WINDIR\explorer.exe" "$SMPROGRAMS\Merchant Desk.lnk"'
  ${Else}
    Exec '"$INSTDIR\${DESK}" --guarded'
  ${EndIf}
FunctionEnd

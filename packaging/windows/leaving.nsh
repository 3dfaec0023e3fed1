; Deletes what a desk has kept, where a person wants it: this user's order log and settings, and the secrets of that desk
; in Windows' own store. Without that wish only the versions that updates have brought go: they are program, not data.

Var Home
Var HomeId

; The desk's folder of this user, by the rule of merchant_desk/system/home.py.
Function un.FindHome
  SetShellVarContext current
  ReadEnvStr $Home "MERCHANT_DESK_HOME"
  ${If} $Home == ""
    StrCpy $Home "$LOCALAPPDATA\merchant-desk"
  ${EndIf}
  StrCpy $HomeId ""
  ClearErrors
  FileOpen $0 "$Home\home-id" r
  ${IfNot} ${Errors}
    FileRead $0 $HomeId 33
    FileClose $0
    ${TrimNewLines} "$HomeId" $HomeId
  ${EndIf}
  ClearErrors
FunctionEnd

Function un.DeleteData
  ReadEnvStr $0 "MERCHANT_DESK_HOME"
  ${If} $0 != ""
    !insertmacro Tell "$(W_HOME_ELSEWHERE)"
    Return
  ${EndIf}
  Call un.DeleteSecrets
  RMDir /r "$Home"
  ${If} ${FileExists} "$Home\*.*"
    !insertmacro Tell "$(W_DATA_STAYS)"
  ${EndIf}
FunctionEnd

; Delete the entries of this desk in the credential store: their names contain "merchant-desk:" and the home's name
; (the keyring library calls the second secret of a service "NAME@SERVICE").
Function un.DeleteSecrets
  StrLen $0 "$HomeId"
  ${If} $0 <> 32
    Return
  ${EndIf}
  System::Call 'advapi32::CredEnumerateW(p 0, i 0, *i .r1, *p .r2) i .r0'
  ${If} $0 = 0
    Return
  ${EndIf}
  StrCpy $3 0
  ${While} $3 < $1
    IntOp $4 $3 * ${NSIS_PTR_SIZE}
    IntPtrOp $4 $4 + $2
    System::Call '*$4(p .r5)'
    System::Call '*$5(i, i, w .r6)'
    ${UnStrStr} $7 "$6" "merchant-desk:$HomeId"
    ${If} $7 != ""
      System::Call 'advapi32::CredDeleteW(w r6, i 1, i 0)'   ; CRED_TYPE_GENERIC
    ${EndIf}
    IntOp $3 $3 + 1
  ${EndWhile}
  System::Call 'advapi32::CredFree(p r2)'
FunctionEnd

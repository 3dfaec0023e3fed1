; Puts a new version in the place of an older one as a whole, or not at all. It knows three names: the two programs and
; the folder of their libraries. The new version is unpacked and tried in "_new"; then the old three are moved into
; "_old" and the new ones in. What an antivirus program or a running desk holds cannot be moved: it is tried for ten
; seconds, a person may let it try on, and what was moved goes back.

!define NEW "$INSTDIR\_new"
!define OLD "$INSTDIR\_old"
!define TRIES 20
!define TRY_MS 500

Var Moved

; Move a file or folder, trying for ten seconds; leave "yes" or "no" on the stack. What is not there is moved.
!macro Move FROM TO
  Push "${FROM}"
  Push "${TO}"
  Call ${UN}Move
!macroend

!macro PlacingFunctions UN
  Function ${UN}Move
    Pop $R1
    Pop $R0
    ${For} $R2 1 ${TRIES}
      ClearErrors
      ${IfNot} ${FileExists} "$R0"
        Push "yes"
        Return
      ${EndIf}
      ${IfNot} ${FileExists} "$R0\*.*"
        FileOpen $R3 "$R0" a   ; Windows lets a running program be renamed, but not be written to
        ${IfNot} ${Errors}
          FileClose $R3
        ${EndIf}
      ${EndIf}
      ${IfNot} ${Errors}
        Rename "$R0" "$R1"
      ${EndIf}
      ${IfNot} ${Errors}
        Push "yes"
        Return
      ${EndIf}
      Sleep ${TRY_MS}
    ${Next}
    ClearErrors
    Push "no"
  FunctionEnd

  ; Move the old version away; a person may let it try on. It returns with everything moved, or ends with nothing moved.
  Function ${UN}MoveAway
    RMDir /r "${OLD}"
    ${Do}
      CreateDirectory "${OLD}"
      StrCpy $Moved ""
      !insertmacro Move "$INSTDIR\${DESK}" "${OLD}\${DESK}"
      Pop $Moved
      ${If} $Moved == "yes"
        !insertmacro Move "$INSTDIR\${CONSOLE}" "${OLD}\${CONSOLE}"
        Pop $Moved
      ${EndIf}
      ${If} $Moved == "yes"
        !insertmacro Move "$INSTDIR\${LIBRARIES}" "${OLD}\${LIBRARIES}"
        Pop $Moved
      ${EndIf}
      ${If} $Moved == "yes"
        ${ExitDo}
      ${EndIf}
      Call ${UN}MoveBack
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(W_HELD)" /SD IDCANCEL IDRETRY again
      RMDir /r "${NEW}"
      !insertmacro Refuse ${CODE_HELD} "$(W_STILL_HELD)"
      again:
    ${Loop}
  FunctionEnd

  ; Put the old version back where it was.
  Function ${UN}MoveBack
    ${If} ${FileExists} "${OLD}\${LIBRARIES}"
      RMDir /r "$INSTDIR\${LIBRARIES}"
      !insertmacro Move "${OLD}\${LIBRARIES}" "$INSTDIR\${LIBRARIES}"
      Pop $0
    ${EndIf}
    ${If} ${FileExists} "${OLD}\${CONSOLE}"
      Delete "$INSTDIR\${CONSOLE}"
      !insertmacro Move "${OLD}\${CONSOLE}" "$INSTDIR\${CONSOLE}"
      Pop $0
    ${EndIf}
    ${If} ${FileExists} "${OLD}\${DESK}"
      Delete "$INSTDIR\${DESK}"
      !insertmacro Move "${OLD}\${DESK}" "$INSTDIR\${DESK}"
      Pop $0
    ${EndIf}
    RMDir "${OLD}"
  FunctionEnd
!macroend

; See that the unpacked version is all there and can do its work, before anything of the old one is touched.
Function TryNew
  SetOutPath "$TEMP"   ; a folder that somebody works in cannot be removed
  ${IfNot} ${FileExists} "${NEW}\${DESK}"
  ${OrIfNot} ${FileExists} "${NEW}\${CONSOLE}"
    RMDir /r "${NEW}"
    RMDir "$INSTDIR"
    !insertmacro Refuse ${CODE_HELD} "$(W_FILE_MISSING)"
  ${EndIf}
  ${If} $SelfTest == "0"
    Return
  ${EndIf}
  !insertmacro Tell "$(W_CHECKING)"
  !insertmacro Ask '"${NEW}\${CONSOLE}" check --self-test'
  ${If} $Result != 0
    RMDir /r "${NEW}"
    RMDir "$INSTDIR"
    !insertmacro Refuse ${CODE_NOT_WHOLE} "$(W_NOT_WHOLE)"
  ${EndIf}
FunctionEnd

Function PutInPlace
  !insertmacro Tell "$(W_PLACING)"
  Call MoveAway
  !insertmacro Move "${NEW}\${LIBRARIES}" "$INSTDIR\${LIBRARIES}"
  Pop $Moved
  ${If} $Moved == "yes"
    !insertmacro Move "${NEW}\${CONSOLE}" "$INSTDIR\${CONSOLE}"
    Pop $Moved
  ${EndIf}
  ${If} $Moved == "yes"
    !insertmacro Move "${NEW}\${DESK}" "$INSTDIR\${DESK}"
    Pop $Moved
  ${EndIf}
  ${If} $Moved != "yes"
    Call MoveBack
    RMDir /r "${NEW}"
    ${If} ${FileExists} "${OLD}\*.*"
      !insertmacro Refuse ${CODE_HELD} "$(W_BROKEN_OFF)"
    ${EndIf}
    !insertmacro Refuse ${CODE_HELD} "$(W_STILL_HELD)"
  ${EndIf}
  RMDir /r "${NEW}"
  RMDir /r "${OLD}"   ; what is still held goes with the next installation
FunctionEnd

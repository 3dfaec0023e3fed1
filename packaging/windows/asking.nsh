; The pages that are this program's own: who uses it, how it is installed, and what a removal keeps. They only ask.

Var WhoAll
Var BoxAutostart
Var BoxDesktop
Var BoxProvision
Var FieldCode
Var BoxDelete

; Who will use it: asked once, before the first installation, unless the command line says it.
Function AskWho
  ${If} $WhoIsKnown == 1
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(W_WHO_TITLE)" "$(W_WHO_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 14u "$(W_WHO_USER)"
  Pop $0
  ${NSD_Check} $0
  ${NSD_CreateRadioButton} 0 30u 100% 14u "$(W_WHO_ALL)"
  Pop $WhoAll
  ${If} $Mode == "all"
    ${NSD_Uncheck} $0
    ${NSD_Check} $WhoAll
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeWho
  ${NSD_GetState} $WhoAll $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Mode "all"
    Call WantRights
  ${Else}
    StrCpy $Mode "user"
  ${EndIf}
  StrCpy $INSTDIR "$Given"
  Call TakeMode
  Call CheckOlder
FunctionEnd

; An upgrade stays where the program is.
Function SkipFolder
  ${If} ${FileExists} "$INSTDIR\${DESK}"
    Abort
  ${EndIf}
FunctionEnd

Function AskChoices
  !insertmacro MUI_HEADER_TEXT "$(W_CHOICES_TITLE)" "$(W_CHOICES_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateCheckBox} 0 4u 100% 14u "$(W_CHOICE_AUTOSTART)"
  Pop $BoxAutostart
  ${If} $Autostart == 1
    ${NSD_Check} $BoxAutostart
  ${EndIf}
  ${NSD_CreateCheckBox} 0 22u 100% 14u "$(W_CHOICE_DESKTOP)"
  Pop $BoxDesktop
  ${If} $OnDesktop == 1
    ${NSD_Check} $BoxDesktop
  ${EndIf}
  StrCpy $BoxProvision ""
  ${If} $ProvisioningFile != ""
    ${NSD_CreateCheckBox} 0 48u 100% 22u "$(W_CHOICE_PROVISION)"
    Pop $BoxProvision
    ${If} $TakesIn == 1
      ${NSD_Check} $BoxProvision
    ${EndIf}
    ${If} $Mode == "user"
      ${NSD_CreateLabel} 0 76u 100% 20u "$(W_CHOICE_CODE)"
      Pop $0
      ${NSD_CreateText} 0 98u 60% 14u "$Code"
      Pop $FieldCode
    ${EndIf}
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeChoices
  ${NSD_GetState} $BoxAutostart $Autostart
  ${NSD_GetState} $BoxDesktop $OnDesktop
  ${If} $BoxProvision != ""
    ${NSD_GetState} $BoxProvision $TakesIn
    ${If} $Mode == "user"
      ${NSD_GetText} $FieldCode $Code
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.AskWhatGoes
  !insertmacro MUI_HEADER_TEXT "$(W_GONE_TITLE)" "$(W_GONE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 6u 100% 20u "$(W_GONE_KEEPS)"
  Pop $0
  ${NSD_CreateCheckBox} 0 40u 100% 14u "$(W_GONE_DELETES)"
  Pop $BoxDelete
  ${If} $DeletesData == 1
    ${NSD_Check} $BoxDelete
  ${EndIf}
  ${NSD_CreateLabel} 12u 58u -12u 50u "$(W_GONE_LOST)"
  Pop $0
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.TakeWhatGoes
  ${NSD_GetState} $BoxDelete $DeletesData
FunctionEnd

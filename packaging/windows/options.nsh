; Reads the words of the command line as Windows' programs do: a quoted word is one word, wherever its quotes stand.
; NSIS's own /D= takes the rest of the line and wants no quotes; whatever quotes it all the same is understood too.

Var Options   ; the whole line
Var Rest      ; what of it is not read yet

!macro OptionFunctions UN
  ; Leave the next word on the stack, without its quotes; "" at the end of the line.
  Function ${UN}NextWord
    StrCpy $R0 ""
    StrCpy $R1 0   ; 1 inside of quotes
    ${Do}
      StrCpy $R2 "$Rest" 1
      ${If} $R2 == ""
        ${ExitDo}
      ${EndIf}
      StrCpy $Rest "$Rest" "" 1
      ${If} $R2 == '"'
        IntOp $R1 1 - $R1
      ${ElseIf} $R2 != " "
      ${OrIf} $R1 = 1
        StrCpy $R0 "$R0$R2"
      ${ElseIf} $R0 != ""
        ${ExitDo}
      ${EndIf}
    ${Loop}
    Push "$R0"
  FunctionEnd
!macroend

; Where the word in $0 is /NAME=VALUE, put the value into the variable.
!macro TakeOption NAME VARIABLE
  StrLen $1 "/${NAME}="
  StrCpy $2 "$0" $1
  ${If} $2 == "/${NAME}="
    StrCpy ${VARIABLE} "$0" "" $1
  ${EndIf}
!macroend

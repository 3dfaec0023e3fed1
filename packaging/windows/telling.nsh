; Tells what happens: a log file, one sentence and an exit code for whatever ends the installer early, and what the
; console program said. It knows neither what is installed nor where.

Var LogFile
Var Out      ; what the program said last, at most 1,000 bytes
Var Result   ; its exit status; "error" where it could not be started

; Write a sentence into the log (UTF-16, as Notepad reads it) and into the window's list.
!macro Tell TEXT
  Push "${TEXT}"
  Call ${UN}Tell
!macroend

; Say why it ends here, and end with the exit code.
!macro Refuse CODE TEXT
  Push ${CODE}
  Push "${TEXT}"
  Call ${UN}Refuse
!macroend

; Run a command line of the console program; it leaves its status in $Result and its words in $Out.
!macro Ask COMMAND
  Push '${COMMAND}'
  Call ${UN}Ask
!macroend

!macro TellingFunctions UN
  Function ${UN}Tell
    Exch $R0
    Push $R1
    DetailPrint "$R0"
    ClearErrors
    FileOpen $R1 "$LogFile" a
    ${IfNot} ${Errors}
      FileSeek $R1 0 END
      FileWriteUTF16LE /BOM $R1 "$R0$\r$\n"
      FileClose $R1
    ${EndIf}
    ClearErrors
    Pop $R1
    Pop $R0
  FunctionEnd

  Function ${UN}Refuse
    Pop $R0
    Pop $R1
    Push $R0
    Call ${UN}Tell
    MessageBox MB_OK|MB_ICONSTOP "$R0" /SD IDOK
    SetErrorLevel $R1
    SetOutPath "$TEMP"
    Quit
  FunctionEnd

  ; The program prints UTF-8, which nsExec would take for the system's code page: its words go through a file. In the
  ; place of a keyboard it gets the file of the one-time code, empty where there is none.
  Function ${UN}Ask
    Exch $R0
    Push $R1
    StrCpy $Out ""
    InitPluginsDir
    Delete "$PLUGINSDIR\said.txt"
    ${IfNot} ${FileExists} "$PLUGINSDIR\keys.txt"
      FileOpen $R1 "$PLUGINSDIR\keys.txt" w
      FileClose $R1
    ${EndIf}
    nsExec::Exec '"$SYSDIR\cmd.exe" /D /S /C "$R0 > "$PLUGINSDIR\said.txt" 2>&1 < "$PLUGINSDIR\keys.txt""'
    Pop $Result
    Call ${UN}ReadOut
    Pop $R1
    Pop $R0
    ClearErrors
  FunctionEnd

  Function ${UN}ReadOut
    Push $1
    Push $2
    Push $3
    Push $4
    System::Call 'kernel32::CreateFileW(w "$PLUGINSDIR\said.txt", i 0x80000000, i 3, p 0, i 3, i 0, p 0) p .r1'
    ${If} $1 P<> -1
      System::Alloc 1008
      Pop $2
      System::Call 'kernel32::ReadFile(p r1, p r2, i 1000, *i .r3, p 0)'
      System::Call 'kernel32::CloseHandle(p r1)'
      ${For} $4 1 4   ; the last letter may have been cut in the middle
        System::Call 'kernel32::MultiByteToWideChar(i 65001, i 8, p r2, i r3, w .s, i 1000) i .r1'
        Pop $Out
        ${If} $1 > 0
        ${OrIf} $3 <= 1
          ${ExitFor}
        ${EndIf}
        IntOp $3 $3 - 1
      ${Next}
      ${If} $1 = 0   ; not UTF-8: what Windows itself said, in the console's code page
        System::Call 'kernel32::MultiByteToWideChar(i 1, i 0, p r2, i r3, w .s, i 1000)'
        Pop $Out
      ${EndIf}
      System::Free $2
    ${EndIf}
    Pop $4
    Pop $3
    Pop $2
    Pop $1
  FunctionEnd
!macroend

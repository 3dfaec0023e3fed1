; What the installer says, in Korean and in English. It decides nothing; every name stands here twice.
; Handed in at run time: $Out (the program's own sentence), $INSTDIR, $OldVersion, $ProvisioningFile, $Needed (MB).

!macro Words NAME KOREAN ENGLISH
  LangString ${NAME} ${LANG_KOREAN} "${KOREAN}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend

; --- the program's name in Windows
!insertmacro Words W_APPEARS_AS "Merchant Desk (주문 접수)" "Merchant Desk (orders)"
!insertmacro Words W_SHORTCUT_TIP "가게의 배달 주문을 받고 주문서를 찍습니다" "Takes the shop's delivery orders and prints their slips"

; --- refusals
!insertmacro Words W_NOT_64_BIT "이 프로그램은 64비트 Windows에서만 쓸 수 있습니다. 64비트 Windows 10(1809 이상)이나 Windows 11이 있는 컴퓨터에 설치해 주세요." "This program needs 64-bit Windows. Install it on a computer with 64-bit Windows 10 (1809 or newer) or Windows 11."
!insertmacro Words W_TOO_OLD "이 Windows는 너무 오래되었습니다. Windows 10 버전 1809(빌드 17763) 이상이 필요합니다. Windows 업데이트를 한 뒤 다시 설치해 주세요." "This Windows is too old. Windows 10 version 1809 (build 17763) or newer is needed. Update Windows, then install again."
!insertmacro Words W_TWO_AT_ONCE "다른 설치나 제거가 이미 진행 중입니다. 그 창에서 끝낸 뒤 다시 실행해 주세요." "Another installation or removal is already under way. Finish it there, then start this again."
!insertmacro Words W_NEEDS_ADMIN "모든 사용자용으로 설치하거나 제거하려면 관리자 권한이 필요합니다. 관리자로 다시 실행해 주세요." "Installing or removing for all users needs administrator rights. Start it again as an administrator."
!insertmacro Words W_ALL_HAVE_IT "이 컴퓨터에는 모든 사용자용으로 이미 설치되어 있습니다. 관리자로 /ALLUSERS를 붙여 실행하거나, 먼저 제거해 주세요. 주문 기록은 남습니다." "It is already installed here for all users. Start this as an administrator with /ALLUSERS, or remove it first. The order log stays."
!insertmacro Words W_USER_HAS_IT "이 사용자용으로 이미 설치되어 있습니다. Windows 설정의 앱에서 먼저 제거해 주세요. 주문 기록과 설정은 남습니다." "It is already installed for this user. Remove it first under Apps in Windows' settings. Order log and settings stay."
!insertmacro Words W_NEWER_IS_THERE "더 새로운 버전($OldVersion)이 이미 설치되어 있습니다. ${VERSION} 버전으로 되돌리지 않습니다." "A newer version ($OldVersion) is already installed. It is not put back to ${VERSION}."
!insertmacro Words W_WRONG_FOLDER "이 폴더에는 설치할 수 없습니다: $INSTDIR$\r$\n드라이브부터 적은, 너무 길지 않은 폴더를 골라 주세요." "It cannot be installed into this folder: $INSTDIR$\r$\nChoose a folder that begins with its drive and is not too long."
!insertmacro Words W_NO_RIGHTS "이 폴더에 쓸 수 없습니다: $INSTDIR$\r$\n다른 폴더를 고르거나 폴더 권한을 확인해 주세요." "This folder cannot be written to: $INSTDIR$\r$\nChoose another folder or check its permissions."
!insertmacro Words W_NO_SPACE "디스크에 남은 공간이 모자랍니다. $Needed MB가 필요합니다. 필요 없는 파일을 지운 뒤 다시 설치해 주세요." "There is not enough space on the disk. $Needed MB are needed. Delete what is not needed, then install again."
!insertmacro Words W_NO_PROVISIONING "등록 파일을 찾을 수 없습니다: $ProvisioningFile$\r$\n경로를 확인한 뒤 다시 설치해 주세요. 아무것도 바꾸지 않았습니다." "The provisioning file is not there: $ProvisioningFile$\r$\nCheck its path, then install again. Nothing was changed."
!insertmacro Words W_FILE_MISSING "프로그램 파일이 풀리자마자 사라졌습니다. 백신이 막았을 수 있습니다. 백신에서 $INSTDIR 폴더를 예외로 정한 뒤 다시 설치해 주세요. 쓰던 버전은 그대로입니다." "Files of the program vanished as soon as they were unpacked. An antivirus program may have stopped them: exempt the folder $INSTDIR, then install again. The version in use is unchanged."
!insertmacro Words W_UNPACKING_FAILED "프로그램 파일을 풀지 못했습니다. 디스크 공간과 백신을 확인한 뒤 다시 설치해 주세요. 쓰던 버전은 그대로입니다." "The program's files could not be unpacked. Check disk space and antivirus, then install again. The version in use is unchanged."
!insertmacro Words W_NOT_WHOLE "새 버전이 자체 점검을 통과하지 못해 설치하지 않았습니다. 쓰던 버전은 그대로입니다.$\r$\n$Out" "The new version failed its own check and was not installed. The version in use is unchanged.$\r$\n$Out"
!insertmacro Words W_HELD "프로그램 파일을 다른 프로그램이 쓰고 있습니다. Merchant Desk가 켜져 있으면 끝내고, 백신 검사가 끝나기를 기다려 주세요." "Other programs hold the program's files. End Merchant Desk if it is running, and wait until the antivirus scan is over."
!insertmacro Words W_STILL_HELD "프로그램 파일을 다른 프로그램이 쓰고 있어 그만두었습니다. 쓰던 버전은 그대로입니다. 컴퓨터를 다시 시작한 뒤 다시 실행해 주세요." "Other programs hold the program's files, so nothing was changed. The version in use stays. Restart the computer, then start this again."
!insertmacro Words W_BROKEN_OFF "새 파일을 제자리에 놓지 못했고 이전 파일도 돌려놓지 못했습니다. 컴퓨터를 다시 시작한 뒤 다시 설치해 주세요. 주문 기록과 설정은 그대로입니다." "The new files could not be put in place, nor the earlier ones back. Restart the computer and install again. Order log and settings are unchanged."

; --- a desk that runs
!insertmacro Words W_DESK_RUNS "Merchant Desk가 실행 중입니다. 진행 중인 주문이 없으면 끝내고 계속할까요? 주문 접수가 잠시 멈춥니다." "Merchant Desk is running. End it and go on, if no order is open? It takes no orders for a moment."
!insertmacro Words W_DESK_STAYS "Merchant Desk를 끝내지 못했습니다. $Out" "Merchant Desk could not be ended. $Out"
!insertmacro Words W_LEFT_RUNNING "실행 중인 Merchant Desk를 그대로 두고 그만두었습니다. $Out" "Stopped; the running Merchant Desk was left alone. $Out"

; --- what is being done
!insertmacro Words W_CHECKING "새 버전을 점검하고 있습니다. 1분쯤 걸릴 수 있습니다" "Checking the new version; it may take a minute"
!insertmacro Words W_PLACING "새 버전을 제자리에 놓고 있습니다" "Putting the new version in place"
!insertmacro Words W_PROVISIONING "등록 파일로 가게를 등록하고 있습니다" "Setting the shop up from the provisioning file"
!insertmacro Words W_PROVISIONED "가게를 등록했습니다. $Out" "The shop was set up. $Out"
!insertmacro Words W_NOT_PROVISIONED "설치는 끝났지만 가게는 등록하지 못했습니다. 등록 파일을 고친 뒤 merchant-desk-console.exe provision으로 등록해 주세요.$\r$\n$Out" "The program is installed, but the shop was not set up. Mend the provisioning file, then set up by merchant-desk-console.exe provision.$\r$\n$Out"
!insertmacro Words W_LAID_DOWN "등록 파일을 프로그램 폴더에 두었습니다. 사용자가 프로그램을 처음 켤 때 등록합니다." "The provisioning file was laid into the program's folder. It is taken in when a user first starts the program."
!insertmacro Words W_NOT_LAID_DOWN "설치는 끝났지만 등록 파일을 프로그램 폴더에 두지 못했습니다. 처음 켤 때 등록해 주세요." "The program is installed, but the provisioning file could not be laid into its folder. Set the shop up at the first start."
!insertmacro Words W_SET_UP_ALREADY "이미 등록된 가게가 있어 등록 파일은 쓰지 않았습니다." "A shop is set up already, so the provisioning file was not used."
!insertmacro Words W_INSTALLED "설치했습니다: ${VERSION}, $INSTDIR" "Installed: ${VERSION}, $INSTDIR"
!insertmacro Words W_REMOVED "제거했습니다. 주문 기록과 설정은 남겨 두었습니다." "Removed. Order log and settings were kept."
!insertmacro Words W_REMOVED_ALL "제거했습니다. 이 사용자의 주문 기록과 설정도 지웠습니다." "Removed. This user's order log and settings were deleted too."
!insertmacro Words W_HOME_ELSEWHERE "주문 기록이 직접 정한 폴더(MERCHANT_DESK_HOME)에 있어 지우지 않았습니다: $Home" "The order log is in a folder of your own choice (MERCHANT_DESK_HOME) and was not deleted: $Home"
!insertmacro Words W_DATA_STAYS "주문 기록이나 설정을 모두 지우지는 못했습니다. 남은 것은 직접 지워 주세요: $Home" "Not all of the order log and settings could be deleted. Delete what is left by hand: $Home"

; --- pages
!insertmacro Words W_WELCOME_TITLE "Merchant Desk ${VERSION} 설치" "Install Merchant Desk ${VERSION}"
!insertmacro Words W_WELCOME_TEXT "가게의 배달 주문을 받고 주문서를 찍는 프로그램을 설치합니다. 1분쯤 걸립니다.$\r$\n$\r$\n이미 설치되어 있으면 새 버전으로 바꾸거나 고칩니다. 주문 기록과 설정은 그대로 남습니다.$\r$\n$\r$\n'다음'을 눌러 주세요." "This installs the program that takes the shop's delivery orders and prints their slips. It takes about a minute.$\r$\n$\r$\nWhere it is installed already it is upgraded or repaired. Order log and settings stay.$\r$\n$\r$\nPress 'Next'."
!insertmacro Words W_WHO_TITLE "누가 쓰나요?" "Who will use it?"
!insertmacro Words W_WHO_SUBTITLE "카운터에서는 보통 이 사용자만 씁니다." "At a counter it is usually this user alone."
!insertmacro Words W_WHO_USER "이 사용자만 (관리자 권한이 필요 없습니다)" "This user only (no administrator rights needed)"
!insertmacro Words W_WHO_ALL "이 컴퓨터의 모든 사용자 (관리자 권한을 묻습니다)" "All users of this computer (asks for administrator rights)"
!insertmacro Words W_CHOICES_TITLE "설치 방법" "How to install"
!insertmacro Words W_CHOICES_SUBTITLE "나중에 프로그램의 설정에서 바꿀 수 있습니다." "It can be changed later in the program's settings."
!insertmacro Words W_CHOICE_AUTOSTART "Windows를 켜면 자동으로 시작" "Start with Windows"
!insertmacro Words W_CHOICE_DESKTOP "바탕 화면에 바로 가기 만들기" "Put a shortcut on the desktop"
!insertmacro Words W_CHOICE_PROVISION "이 등록 파일로 가게 등록: $ProvisioningFile" "Set the shop up from this file: $ProvisioningFile"
!insertmacro Words W_CHOICE_CODE "일회용 코드 (등록 파일을 만든 사람에게 받은 것. 없으면 비워 둡니다)" "One-time code (from whoever made the file; leave it empty if there is none)"
!insertmacro Words W_START_NOW "Merchant Desk 시작" "Start Merchant Desk"
!insertmacro Words W_GONE_TITLE "Merchant Desk 제거" "Remove Merchant Desk"
!insertmacro Words W_GONE_SUBTITLE "다음 폴더에서 제거합니다: $INSTDIR" "It is removed from: $INSTDIR"
!insertmacro Words W_GONE_KEEPS "주문 기록과 정산, 설정은 남습니다. 다시 설치하면 이어서 씁니다." "Order log, settlement and settings are kept. A later installation goes on with them."
!insertmacro Words W_GONE_DELETES "주문 기록과 설정도 지웁니다" "Delete the order log and settings too"
!insertmacro Words W_GONE_LOST "지우면 주문 기록, 정산 자료, 블랙박스, 자동 백업, 프린터 설정, 저장한 비밀번호를 모두 잃고 되돌릴 수 없습니다. 세금 신고에 쓸 기록이면 먼저 다른 곳에 백업해 주세요." "Deleted for good: order log, settlement, black box, automatic backups, printer settings and kept passwords. Back the records up elsewhere first if taxes are still to be declared from them."

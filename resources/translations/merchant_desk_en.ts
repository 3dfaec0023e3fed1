<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
    <context>
        <name>Access</name>
        <message>
            <source>사장님 잠금</source>
            <translation>Owner's lock</translation>
        </message>
        <message>
            <source>비밀번호가 없어 누구나 설정을 바꿀 수 있습니다.</source>
            <translation>No PIN: anyone can change the settings.</translation>
        </message>
        <message>
            <source>설정은 비밀번호를 넣어야 보입니다. {minutes}분 동안 누르지 않으면 저절로 잠깁니다.</source>
            <translation>The settings need the PIN. They lock by themselves after {minutes} minutes without a touch.</translation>
        </message>
        <message>
            <source>새 비밀번호 (숫자 4~8자)</source>
            <translation>New PIN (4 to 8 digits)</translation>
        </message>
        <message>
            <source>한 번 더</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>두 비밀번호가 다릅니다.</source>
            <translation>The two PINs differ.</translation>
        </message>
        <message>
            <source>숫자 4~8자로 정해 주세요.</source>
            <translation>Use 4 to 8 digits.</translation>
        </message>
        <message>
            <source>비밀번호 정하기</source>
            <translation>Set the PIN</translation>
        </message>
        <message>
            <source>비밀번호 바꾸기</source>
            <translation>Change the PIN</translation>
        </message>
        <message>
            <source>비밀번호를 정했습니다. 잊지 않게 적어 두세요.</source>
            <translation>The PIN is set. Write it down.</translation>
        </message>
        <message>
            <source>잠금 없애기</source>
            <translation>Remove the lock</translation>
        </message>
        <message>
            <source>잠금을 없앴습니다.</source>
            <translation>The lock is removed.</translation>
        </message>
        <message>
            <source>지금 잠그기</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>사장님만 볼 수 있습니다</source>
            <translation>For the owner only</translation>
        </message>
        <message>
            <source>비밀번호를 넣어 주세요. 주문은 F1에서 그대로 받습니다.</source>
            <translation>Enter the PIN. Orders still come in under F1.</translation>
        </message>
        <message>
            <source>사장님 비밀번호</source>
            <translation>Owner's PIN</translation>
        </message>
        <message>
            <source>열기</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>확인하는 중…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>잊으셨으면 설치 담당자에게 연락해 주세요.</source>
            <translation>Forgotten? Call your installer.</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>플랫폼 비밀번호(client secret)를 넣어 주세요. 이번 실행 동안만 기억합니다.</source>
            <translation>Enter the platform password (client secret). It is kept for this run only.</translation>
        </message>
        <message>
            <source>플랫폼 비밀번호</source>
            <translation>Platform password</translation>
        </message>
        <message>
            <source>접속 정보 묻기</source>
            <translation>Sign-in question</translation>
        </message>
        <message>
            <source>넣기</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>나중에</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>Bill</name>
        <message>
            <source>{issuer} · 승인번호 {approval}</source>
            <translation>{issuer} · approval {approval}</translation>
        </message>
        <message>
            <source>승인번호 {approval}</source>
            <translation>Approval {approval}</translation>
        </message>
        <message>
            <source>현금영수증 · 개인 소득공제</source>
            <translation>Cash receipt · personal</translation>
        </message>
        <message>
            <source>현금영수증 · 사업자 지출증빙</source>
            <translation>Cash receipt · business</translation>
        </message>
        <message>
            <source>현금영수증 · 종류를 확인해 주세요</source>
            <translation>Cash receipt · check its kind</translation>
        </message>
        <message>
            <source>{receipt} ({number})</source>
            <translation>{receipt} ({number})</translation>
        </message>
        <message>
            <source>고객에게 증정: {gift}</source>
            <translation>Gift to the customer: {gift}</translation>
        </message>
        <message>
            <source>{gift} · {giver}</source>
            <translation>{gift} · {giver}</translation>
        </message>
        <message>
            <source>공공 쿠폰</source>
            <translation>Public coupon</translation>
        </message>
        <message>
            <source>세금계산서 발행됨</source>
            <translation>Tax invoice issued</translation>
        </message>
        <message>
            <source>세금계산서 아직 발행 안 됨</source>
            <translation>Tax invoice not issued yet</translation>
        </message>
        <message>
            <source>금액</source>
            <translation>Amounts</translation>
        </message>
        <message>
            <source>{name} × {quantity}</source>
            <translation>{name} × {quantity}</translation>
        </message>
        <message>
            <source>하나에 {amount}</source>
            <translation>{amount} each</translation>
        </message>
        <message>
            <source>할인 전 {amount}</source>
            <translation>before discount {amount}</translation>
        </message>
        <message>
            <source>메뉴 코드 {code}</source>
            <translation>dish code {code}</translation>
        </message>
        <message>
            <source>＋ {name} {amount}</source>
            <translation>＋ {name} {amount}</translation>
        </message>
        <message>
            <source>＋ {name} × {quantity} {amount}</source>
            <translation>＋ {name} × {quantity} {amount}</translation>
        </message>
        <message>
            <source>{option} [{code}]</source>
            <translation>{option} [{code}]</translation>
        </message>
        <message>
            <source>그 밖에 {count}줄이 더 있습니다</source>
            <translation>and {count} more lines</translation>
        </message>
        <message>
            <source>메뉴 합계</source>
            <translation>Dishes</translation>
        </message>
        <message>
            <source>배달팁</source>
            <translation>Delivery fee</translation>
        </message>
        <message>
            <source>서비스 이용료</source>
            <translation>Service fee</translation>
        </message>
        <message>
            <source>팁</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>최소 주문 금액 추가 요금</source>
            <translation>Small order fee</translation>
        </message>
        <message>
            <source>기타 요금</source>
            <translation>Other fee</translation>
        </message>
        <message>
            <source>{fee} · {receiver} 받음</source>
            <translation>{fee} · for {receiver}</translation>
        </message>
        <message>
            <source>가게가</source>
            <translation>the shop</translation>
        </message>
        <message>
            <source>플랫폼이</source>
            <translation>the platform</translation>
        </message>
        <message>
            <source>배달 대행이</source>
            <translation>the riders</translation>
        </message>
        <message>
            <source>주문 할인</source>
            <translation>Order discount</translation>
        </message>
        <message>
            <source>배달팁 할인</source>
            <translation>Delivery discount</translation>
        </message>
        <message>
            <source>메뉴 할인</source>
            <translation>Dish discount</translation>
        </message>
        <message>
            <source>메뉴 할인 ({name})</source>
            <translation>Dish discount ({name})</translation>
        </message>
        <message>
            <source>{payer} 부담</source>
            <translation>by {payer}</translation>
        </message>
        <message>
            <source>{name} · {payer} 부담</source>
            <translation>{name} · by {payer}</translation>
        </message>
        <message>
            <source>{share} · 쿠폰 {code}</source>
            <translation>{share} · coupon {code}</translation>
        </message>
        <message>
            <source>− {amount}</source>
            <translation>− {amount}</translation>
        </message>
        <message>
            <source>합계</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>메뉴를 더하면 {counted}인데 {stated}으로 적혀 있습니다</source>
            <translation>The dishes add up to {counted}, but {stated} is written</translation>
        </message>
        <message>
            <source>요금을 더하면 {counted}인데 {stated}으로 적혀 있습니다</source>
            <translation>The fees add up to {counted}, but {stated} is written</translation>
        </message>
        <message>
            <source>할인을 더하면 {counted}인데 {stated}으로 적혀 있습니다</source>
            <translation>The discounts add up to {counted}, but {stated} is written</translation>
        </message>
        <message>
            <source>할인 {stated} 가운데 누가 부담하는지 알 수 있는 것은 {counted}입니다</source>
            <translation>Of {stated} discount, only {counted} says who pays it</translation>
        </message>
        <message>
            <source>더하고 빼면 {counted}인데 합계는 {stated}으로 적혀 있습니다</source>
            <translation>It adds up to {counted}, but the total says {stated}</translation>
        </message>
        <message>
            <source>결제를 더하면 {counted}인데 합계는 {stated}입니다</source>
            <translation>The payments add up to {counted}, but the total is {stated}</translation>
        </message>
        <message>
            <source>받은 돈과 받을 돈을 더하면 {counted}인데 합계는 {stated}입니다</source>
            <translation>Paid and owed add up to {counted}, but the total is {stated}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>지금 조리 시작</source>
            <translation>start cooking</translation>
        </message>
        <message>
            <source>{total}건 중 {shown}</source>
            <translation>{shown} of {total}</translation>
        </message>
        <message>
            <source>{section} {total}건 중 {shown}건 보임</source>
            <translation>{section}: {shown} of {total} shown</translation>
        </message>
        <message>
            <source>주문 목록</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>바로 확인</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>새 주문</source>
            <translation>New</translation>
        </message>
        <message>
            <source>조리 중</source>
            <translation>Cooking</translation>
        </message>
        <message>
            <source>예약</source>
            <translation>Scheduled</translation>
        </message>
        <message>
            <source>끝난 주문</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>지금은 주문이 없습니다.</source>
            <translation>No orders right now.</translation>
        </message>
        <message>
            <source>새 주문이 없습니다.</source>
            <translation>No new orders.</translation>
        </message>
        <message>
            <source>{section} {count}건</source>
            <translation>{section}: {count}</translation>
        </message>
        <message>
            <source>{number}, {state}, {when}, {summary}</source>
            <translation>{number}, {state}, {when}, {summary}</translation>
        </message>
    </context>
    <context>
        <name>Bundle</name>
        <message>
            <source>지원 파일</source>
            <translation>Support file</translation>
        </message>
        <message>
            <source>지원 파일 만들기</source>
            <translation>Make a support file</translation>
        </message>
        <message>
            <source>설치 담당자에게 보낼 파일입니다. 줄을 누르면 그 내용을 모두 볼 수 있습니다.</source>
            <translation>A file to send to your installer. Press a line to see all of its content.</translation>
        </message>
        <message>
            <source>모으고 있습니다</source>
            <translation>Gathering</translation>
        </message>
        <message>
            <source>점검하느라 1분쯤 걸리고 벨이 한 번 울립니다. 다른 화면을 보고 와도 되고, 주문은 그대로 받습니다.</source>
            <translation>The desk is checked: it takes about a minute, and the bell rings once. You may look at other pages; orders come in as usual.</translation>
        </message>
        <message>
            <source>모으지 못했습니다. {why}</source>
            <translation>It could not be gathered. {why}</translation>
        </message>
        <message>
            <source>다시 모으기</source>
            <translation>Gather again</translation>
        </message>
        <message>
            <source>고객 정보와 비밀번호는 들어 있지 않습니다.</source>
            <translation>There is no customer data and no password in it.</translation>
        </message>
        <message>
            <source>고객의 이름, 전화번호, 주소, 요청 사항과 모든 비밀번호를 뺐습니다. 아래 내용만 저장됩니다.</source>
            <translation>Customers' names, phone numbers, addresses and requests and all passwords were left out. Only what stands below is saved.</translation>
        </message>
        <message>
            <source>들어 있는 것 {count}가지 · {size} · {at} 기준</source>
            <translation>Parts: {count} · {size} · as of {at}</translation>
        </message>
        <message>
            <source>지원 파일에 들어 있는 것</source>
            <translation>Parts of the support file</translation>
        </message>
        <message>
            <source>{about}, {name}, {size}. 누르면 내용을 봅니다.</source>
            <translation>{about}, {name}, {size}. Press to see the content.</translation>
        </message>
        <message>
            <source>파일로 저장</source>
            <translation>Save to a file</translation>
        </message>
        <message>
            <source>압축 파일 (*.zip)</source>
            <translation>Zip file (*.zip)</translation>
        </message>
        <message>
            <source>저장하고 있습니다.</source>
            <translation>Saving.</translation>
        </message>
        <message>
            <source>저장했습니다: {path}</source>
            <translation>Saved: {path}</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why} 모은 것은 그대로 있으니 다시 저장할 수 있습니다.</source>
            <translation>It could not be saved. {why} What was gathered is still here: you can save it again.</translation>
        </message>
    </context>
    <context>
        <name>Call</name>
        <message>
            <source>기다리는 주문</source>
            <translation>Waiting order</translation>
        </message>
        <message>
            <source>새 주문 {number} · {left} 안에 접수해 주세요</source>
            <translation>New order {number} · accept within {left}</translation>
        </message>
        <message>
            <source>새 주문 {number} · {left} 안에 접수해 주세요 (뒤에 {count}건)</source>
            <translation>New order {number} · accept within {left} ({count} more)</translation>
        </message>
        <message>
            <source>새 주문 {number} · 접수 시간이 지났습니다</source>
            <translation>New order {number} · time to accept is over</translation>
        </message>
        <message>
            <source>{number} · {state}</source>
            <translation>{number} · {state}</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>{number}  F2</source>
            <translation>{number}  F2</translation>
        </message>
    </context>
    <context>
        <name>Categories</name>
        <message>
            <source>메뉴 나누기</source>
            <translation>Menu categories</translation>
        </message>
        <message>
            <source>적어 둔 말이 메뉴 이름에 있으면 그 분류입니다. 여러 분류에 맞으면 위에 있는 분류로 갑니다.</source>
            <translation>A dish belongs to a category if its name has one of these words. If several match, the upper one wins.</translation>
        </message>
        <message>
            <source>메뉴를 나눠 맡기기</source>
            <translation>Split the menu</translation>
        </message>
        <message>
            <source>메뉴 분류 고치기</source>
            <translation>Edit menu categories</translation>
        </message>
        <message>
            <source>메뉴 분류가 없습니다</source>
            <translation>No menu categories yet</translation>
        </message>
        <message>
            <source>지금은 주방 주문서마다 모든 메뉴가 나옵니다.</source>
            <translation>Every kitchen slip has all dishes now.</translation>
        </message>
        <message>
            <source>주방이 여럿이면 음료, 튀김처럼 나누고, 프린터의 '고치기'에서 맡을 분류를 고르면 됩니다.</source>
            <translation>With several kitchens, split the menu (drinks, fried) and choose each printer's part under 'Edit'.</translation>
        </message>
        <message>
            <source>첫 분류 만들기</source>
            <translation>Make the first category</translation>
        </message>
        <message>
            <source>분류 추가</source>
            <translation>Add a category</translation>
        </message>
        <message>
            <source>새 분류</source>
            <translation>New category</translation>
        </message>
        <message>
            <source>분류 이름 (예: 음료)</source>
            <translation>Category name (e.g. Drinks)</translation>
        </message>
        <message>
            <source>메뉴 이름에 든 말을 쉼표로 나눠 적어 주세요 (예: 콜라, 사이다, 에이드)</source>
            <translation>Words in the dish names, with commas (e.g. cola, cider, ade)</translation>
        </message>
        <message>
            <source>{name} 이름</source>
            <translation>Name of {name}</translation>
        </message>
        <message>
            <source>{name} 메뉴에 든 말</source>
            <translation>Words of {name}</translation>
        </message>
        <message>
            <source>최근 주문에서: {dishes}</source>
            <translation>In recent orders: {dishes}</translation>
        </message>
        <message>
            <source>최근 주문에서: {dishes} 외 {count}가지</source>
            <translation>In recent orders: {dishes} and {count} more</translation>
        </message>
        <message>
            <source>최근 주문에는 이 분류의 메뉴가 없습니다.</source>
            <translation>No dish of this category in recent orders.</translation>
        </message>
        <message>
            <source>어느 분류에도 없는 메뉴는 '{rest}'입니다.</source>
            <translation>Dishes of no category are '{rest}'.</translation>
        </message>
        <message>
            <source>분류 이름을 적어 주세요. 없애려면 '빼기'를 눌러 주세요.</source>
            <translation>Enter the category's name. Press 'Remove' to delete it.</translation>
        </message>
        <message>
            <source>이름이 너무 깁니다. {most}자까지 적을 수 있습니다.</source>
            <translation>The name is too long. At most {most} characters.</translation>
        </message>
        <message>
            <source>'{rest}'은 어느 분류에도 없는 메뉴의 이름입니다. 다른 이름을 적어 주세요.</source>
            <translation>'{rest}' is the name for dishes of no category. Enter another name.</translation>
        </message>
        <message>
            <source>'{name}' 분류가 이미 있습니다. 다른 이름을 적어 주세요.</source>
            <translation>There is already a category '{name}'. Enter another name.</translation>
        </message>
        <message>
            <source>메뉴 이름에 든 말을 하나 이상 적어 주세요.</source>
            <translation>Enter at least one word of a dish name.</translation>
        </message>
        <message>
            <source>말이 너무 많습니다. {most}개까지 적을 수 있습니다.</source>
            <translation>Too many words. At most {most}.</translation>
        </message>
        <message>
            <source>너무 긴 말이 있습니다. 한 말은 {most}자까지이니 쉼표로 나눠 주세요.</source>
            <translation>A word is too long. At most {most} characters each: use commas.</translation>
        </message>
        <message>
            <source>분류는 {most}개까지 만들 수 있습니다.</source>
            <translation>There can be at most {most} categories.</translation>
        </message>
        <message>
            <source>'{name}' 분류를 뺄까요? 이 분류를 쓰는 프린터는 없습니다.</source>
            <translation>Remove category '{name}'? No printer uses it.</translation>
        </message>
        <message>
            <source>'{name}' 분류를 뺄까요? 이 분류를 쓰는 프린터에서도 빠집니다: {printers}.</source>
            <translation>Remove category '{name}'? These printers lose it too: {printers}.</translation>
        </message>
        <message>
            <source>다른 분류가 없어서 모든 메뉴가 나오게 됩니다: {printers}.</source>
            <translation>With no other category, all dishes will come out at: {printers}.</translation>
        </message>
        <message>
            <source>저장했습니다. 다음 주문부터 이렇게 나뉩니다.</source>
            <translation>Saved. The next orders are split like this.</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>개점 점검</source>
            <translation>Opening check</translation>
        </message>
        <message>
            <source>문 열 준비가 됐습니다</source>
            <translation>Ready to open</translation>
        </message>
        <message>
            <source>먼저 고칠 것이 {count}가지 있습니다</source>
            <translation>{count} to fix before opening</translation>
        </message>
        <message>
            <source>점검하고 있습니다</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>문 열기 전에 한 번 점검해 주세요</source>
            <translation>Do a check before you open</translation>
        </message>
        <message>
            <source>벨이 한 번 울립니다. 30초쯤 걸립니다.</source>
            <translation>The bell rings once. It takes about 30 s.</translation>
        </message>
        <message>
            <source>벨과 음량, 플랫폼 연결, 컴퓨터, 프린터를 한 번에 확인합니다.</source>
            <translation>Checks bell and volume, platform, computer and printers at once.</translation>
        </message>
        <message>
            <source>{when} 점검 · 정상 {good}가지 · 확인 {look}가지</source>
            <translation>Checked {when} · {good} OK · {look} to look at</translation>
        </message>
        <message>
            <source>{when} 점검 · {good}가지 모두 정상</source>
            <translation>Checked {when} · all {good} OK</translation>
        </message>
        <message>
            <source>지금 점검하기</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>다시 점검</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>점검표 인쇄</source>
            <translation>Print the sheet</translation>
        </message>
        <message>
            <source>개점 점검표를 인쇄합니다.</source>
            <translation>The opening check is being printed.</translation>
        </message>
        <message>
            <source>정상</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>확인</source>
            <translation>Look at</translation>
        </message>
        <message>
            <source>고칠 것</source>
            <translation>Fix</translation>
        </message>
        <message>
            <source>{verdict}: {name}. {sentence}</source>
            <translation>{verdict}: {name}. {sentence}</translation>
        </message>
        <message>
            <source>점검 결과</source>
            <translation>Result of the check</translation>
        </message>
        <message>
            <source>벨을 울려 보고 있습니다</source>
            <translation>Trying the bell</translation>
        </message>
        <message>
            <source>음량을 보고 있습니다</source>
            <translation>Looking at the volume</translation>
        </message>
        <message>
            <source>플랫폼에 물어보고 있습니다</source>
            <translation>Asking the platform</translation>
        </message>
        <message>
            <source>컴퓨터를 살펴보고 있습니다</source>
            <translation>Looking at the computer</translation>
        </message>
        <message>
            <source>{name} 프린터에 물어보고 있습니다</source>
            <translation>Asking the {name} printer</translation>
        </message>
        <message>
            <source>시험 주문을 넣어 보고 있습니다. 곧 벨이 울립니다</source>
            <translation>Trying an order. The bell rings soon</translation>
        </message>
        <message>
            <source>{when} 점검 · 정상</source>
            <translation>Checked {when} · OK</translation>
        </message>
        <message>
            <source>{when} 점검 · 고칠 것 {count}가지</source>
            <translation>Checked {when} · {count} to fix</translation>
        </message>
        <message>
            <source>절전 설정</source>
            <translation>Sleep settings</translation>
        </message>
        <message>
            <source>{told} · 백업 {when}</source>
            <translation>{told} · backup {when}</translation>
        </message>
        <message>
            <source>다른 프린터 {count}대</source>
            <translation>Other printers: {count}</translation>
        </message>
        <message>
            <source>확인할 것이 있습니다</source>
            <translation>Something needs a look</translation>
        </message>
        <message>
            <source>준비됨</source>
            <translation>ready</translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message>
            <source>배달 확인 번호</source>
            <translation>Delivery code</translation>
        </message>
        <message>
            <source>배달 확인 번호 입력</source>
            <translation>Enter a delivery code</translation>
        </message>
        <message>
            <source>{number} · 고객이 말한 배달 확인 번호를 넣어 주세요</source>
            <translation>{number} · Enter the delivery code the customer gives you</translation>
        </message>
        <message>
            <source>확인</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>플랫폼에 물어보는 중입니다</source>
            <translation>Asking the platform</translation>
        </message>
        <message>
            <source>맞습니다: {code}</source>
            <translation>Correct: {code}</translation>
        </message>
        <message>
            <source>다릅니다: {code}. 번호를 다시 물어봐 주세요.</source>
            <translation>Wrong: {code}. Ask for the code again.</translation>
        </message>
        <message>
            <source>확인하지 못했습니다: {why}</source>
            <translation>Not checked: {why}</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>결정</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>조리 시간 {minutes}분</source>
            <translation>Cooking time {minutes} minutes</translation>
        </message>
        <message>
            <source>접수 · {minutes}분</source>
            <translation>Accept · {minutes} min</translation>
        </message>
        <message>
            <source>{number}   F2   (F3 +5분)</source>
            <translation>{number}   F2   (F3 +5)</translation>
        </message>
        <message>
            <source>새 주문 {number} 접수 · {minutes}분</source>
            <translation>Accept new order {number} · {minutes} min</translation>
        </message>
        <message>
            <source>새 주문 {number} 접수 · {minutes}분 (뒤에 {count}건)</source>
            <translation>Accept new order {number} · {minutes} min ({count} more)</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>취소</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>준비 완료</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>배달 출발</source>
            <translation>Sent out</translation>
        </message>
        <message>
            <source>배달 완료</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>픽업 완료</source>
            <translation>Picked up</translation>
        </message>
        <message>
            <source>조리 시작</source>
            <translation>Start cooking</translation>
        </message>
        <message>
            <source>뒤에 새 주문 {count}건이 기다립니다</source>
            <translation>{count} more waiting to be accepted</translation>
        </message>
        <message>
            <source>Shift+F3 −5분 · Space 30초 조용히</source>
            <translation>Shift+F3 −5 min · Space quiet 30 s</translation>
        </message>
        <message>
            <source>{number} · 거절하는 이유를 골라 주세요</source>
            <translation>{number} · Why is it rejected?</translation>
        </message>
        <message>
            <source>{number} · 취소하는 이유를 골라 주세요</source>
            <translation>{number} · Why is it cancelled?</translation>
        </message>
        <message>
            <source>돌아가기</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>{state}: 플랫폼의 대답을 기다립니다.</source>
            <translation>{state}: waiting for the platform's answer.</translation>
        </message>
        <message>
            <source>{decision}: 아직 보내지 못했습니다. 연결되면 바로 보냅니다.</source>
            <translation>{decision}: not sent yet. It goes out as soon as we are connected.</translation>
        </message>
        <message>
            <source>{decision}: 시간이 지나 보내지 않았습니다. 지금이라도 보낼까요?</source>
            <translation>{decision}: not sent, the time was over. Send it now?</translation>
        </message>
        <message>
            <source>그래도 {decision}</source>
            <translation>{decision} anyway</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>끝난 주문입니다.</source>
            <translation>This order is finished.</translation>
        </message>
        <message>
            <source>확인했습니다</source>
            <translation>Got it</translation>
        </message>
        <message>
            <source>취소된 주문입니다. 조리를 멈추고 눌러 주세요.</source>
            <translation>This order is cancelled. Stop cooking and press.</translation>
        </message>
        <message>
            <source>고객이 취소를 원합니다.</source>
            <translation>The customer wants to cancel.</translation>
        </message>
        <message>
            <source>고객이 취소를 원합니다: {reason}</source>
            <translation>The customer wants to cancel: {reason}</translation>
        </message>
        <message>
            <source>취소 수락</source>
            <translation>Agree to cancel</translation>
        </message>
        <message>
            <source>조리해서 안 됨</source>
            <translation>Already cooked</translation>
        </message>
        <message>
            <source>이미 출발</source>
            <translation>Already sent out</translation>
        </message>
        <message>
            <source>플랫폼이 {decision} 결과를 확인해 주지 않았습니다. 플랫폼 화면에서 확인한 뒤 골라 주세요.</source>
            <translation>The platform did not confirm "{decision}". Check the platform's screen, then choose.</translation>
        </message>
        <message>
            <source>이미 {decision}됨</source>
            <translation>{decision} went through</translation>
        </message>
        <message>
            <source>다시 {decision}</source>
            <translation>{decision} again</translation>
        </message>
        <message>
            <source>접수</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>{number} 접수했습니다</source>
            <translation>{number} accepted</translation>
        </message>
        <message>
            <source>재료·메뉴 품절</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>가게 사정</source>
            <translation>Shop's reasons</translation>
        </message>
        <message>
            <source>배달 시간 아님</source>
            <translation>No delivery now</translation>
        </message>
        <message>
            <source>배달 지역 아님</source>
            <translation>Outside our area</translation>
        </message>
        <message>
            <source>배달할 사람 없음</source>
            <translation>No rider</translation>
        </message>
        <message>
            <source>배달 문제</source>
            <translation>Delivery problem</translation>
        </message>
        <message>
            <source>옛날 메뉴·가격</source>
            <translation>Old menu or price</translation>
        </message>
        <message>
            <source>같은 주문 두 번</source>
            <translation>Ordered twice</translation>
        </message>
        <message>
            <source>차단한 고객</source>
            <translation>Blocked customer</translation>
        </message>
        <message>
            <source>위험한 지역</source>
            <translation>Unsafe area</translation>
        </message>
        <message>
            <source>프로그램 문제</source>
            <translation>System problem</translation>
        </message>
        <message>
            <source>고객이 취소를 요청함</source>
            <translation>Customer asked to cancel</translation>
        </message>
        <message>
            <source>기타 사유</source>
            <translation>Other reason</translation>
        </message>
    </context>
    <context>
        <name>Deposits</name>
        <message>
            <source>입금 확인</source>
            <translation>Deposits</translation>
        </message>
        <message>
            <source>은행 내역은 {first}부터 {last}까지 있습니다.</source>
            <translation>Bank records reach from {first} to {last}.</translation>
        </message>
        <message>
            <source>그 사이 {first}부터 {last}까지는 없습니다.</source>
            <translation>There are none from {first} to {last}.</translation>
        </message>
        <message>
            <source>은행 내역이 아직 없습니다.</source>
            <translation>No bank records yet.</translation>
        </message>
        <message>
            <source>들어올 때가 지난 정산은 모두 들어왔습니다.</source>
            <translation>Every payout that was due has come in.</translation>
        </message>
        <message>
            <source>들어올 때가 지났는데 안 들어온 정산 {count}건, {amount}</source>
            <translation>Payouts due but not in: {count}, {amount}</translation>
        </message>
        <message>
            <source>은행 파일 가져오기</source>
            <translation>Import bank file</translation>
        </message>
        <message>
            <source>통장 거래 내역 가져오기</source>
            <translation>Import bank records</translation>
        </message>
        <message>
            <source>통장과 아직 맞춰 보지 않았습니다</source>
            <translation>Not compared with the bank account yet</translation>
        </message>
        <message>
            <source>은행 누리집에서 거래 내역을 엑셀이나 CSV 파일로 받아 여기에 가져오면, 정산한 돈이 들어왔는지 맞춰 봅니다.</source>
            <translation>Download your account's transactions as an Excel or CSV file from the bank's website and import it here: the desk checks whether your payouts came in.</translation>
        </message>
        <message>
            <source>은행 내역과 정산을 맞춰 보고 있습니다.</source>
            <translation>Comparing the bank records with the payouts.</translation>
        </message>
        <message>
            <source>맞춰 보지 못했습니다. {why}</source>
            <translation>Could not compare. {why}</translation>
        </message>
        <message>
            <source>다시 맞춰 보기</source>
            <translation>Compare again</translation>
        </message>
        <message>
            <source>아직 안 들어온 정산 {count}건</source>
            <translation>Payouts not in yet {count}</translation>
        </message>
        <message>
            <source>기다리는 정산이 없습니다.</source>
            <translation>No payout is awaited.</translation>
        </message>
        <message>
            <source>{day}에 들어올 정산</source>
            <translation>Payout due {day}</translation>
        </message>
        <message>
            <source>{days}일째 안 들어왔습니다.</source>
            <translation>Days overdue: {days}.</translation>
        </message>
        <message>
            <source>오늘 들어올 예정입니다.</source>
            <translation>Due today.</translation>
        </message>
        <message>
            <source>{days}일 뒤에 들어올 예정입니다.</source>
            <translation>Days until due: {days}.</translation>
        </message>
        <message>
            <source>그날의 은행 내역이 아직 없습니다. 새 파일을 가져오면 확인합니다.</source>
            <translation>No bank records for that day yet. A newer file will show it.</translation>
        </message>
        <message>
            <source>그날의 은행 내역이 없습니다. 그때의 파일을 가져오면 확인합니다.</source>
            <translation>No bank records of that day. Import a file of that time to check.</translation>
        </message>
        <message>
            <source>일부 주문이 다른 정산서에도 있습니다.</source>
            <translation>Some of its orders are in another statement too.</translation>
        </message>
        <message>
            <source>플랫폼이 새 정산서로 바꾸어 더 기다리지 않는 정산 {count}건: {dues}</source>
            <translation>Replaced by new statements, no longer awaited ({count}): {dues}</translation>
        </message>
        <message>
            <source>{day} {amount}</source>
            <translation>{day} {amount}</translation>
        </message>
        <message>
            <source>어느 정산인지 모르는 입금 {count}건</source>
            <translation>Deposits without a payout {count}</translation>
        </message>
        <message>
            <source>위의 정산과 아래의 입금을 골라 함께 묶을 수 있습니다.</source>
            <translation>Pick payouts above and deposits below to tie them together.</translation>
        </message>
        <message>
            <source>{day} · {from_whom}</source>
            <translation>{day} · {from_whom}</translation>
        </message>
        <message>
            <source>이름 없음</source>
            <translation>No name</translation>
        </message>
        <message>
            <source>맞춰진 입금 {count}건</source>
            <translation>Matched deposits {count}</translation>
        </message>
        <message>
            <source>{days} 정산</source>
            <translation>Payout of {days}</translation>
        </message>
        <message>
            <source>꼭 맞게 들어왔습니다.</source>
            <translation>Came in exactly.</translation>
        </message>
        <message>
            <source>{count}번에 나눠 들어왔습니다.</source>
            <translation>Came in {count} parts.</translation>
        </message>
        <message>
            <source>정산 {count}건이 한 번에 들어왔습니다.</source>
            <translation>{count} payouts came in as one.</translation>
        </message>
        <message>
            <source>{amount} 적게 들어왔습니다. 수수료로 보입니다.</source>
            <translation>{amount} less came in, probably a fee.</translation>
        </message>
        <message>
            <source>{amount} 많게 들어왔습니다.</source>
            <translation>{amount} more came in.</translation>
        </message>
        <message>
            <source>직접 묶었습니다.</source>
            <translation>Tied by hand.</translation>
        </message>
        <message>
            <source>직접 묶었습니다. 차이는 {amount}입니다.</source>
            <translation>Tied by hand. Difference: {amount}.</translation>
        </message>
        <message>
            <source>통장: {rows}</source>
            <translation>Account: {rows}</translation>
        </message>
        <message>
            <source>{count}줄 더 보기</source>
            <translation>Show {count} more</translation>
        </message>
        <message>
            <source>정산 {dues}건 {due} · 입금 {rows}건 {came} · 차이 {difference}</source>
            <translation>Payouts {dues}: {due} · deposits {rows}: {came} · difference {difference}</translation>
        </message>
        <message>
            <source>이 정산에 맞는 입금을 아래에서 골라 주세요.</source>
            <translation>Pick the deposit for this payout below.</translation>
        </message>
        <message>
            <source>이 입금에 맞는 정산을 위에서 골라 주세요.</source>
            <translation>Pick the payout for this deposit above.</translation>
        </message>
        <message>
            <source>함께 묶기</source>
            <translation>Tie together</translation>
        </message>
        <message>
            <source>고르기 그만</source>
            <translation>Unpick</translation>
        </message>
        <message>
            <source>묶은 것 풀기</source>
            <translation>Untie</translation>
        </message>
        <message>
            <source>풀면 정산과 입금이 다시 따로 남습니다.</source>
            <translation>Payout and deposit then stand apart again.</translation>
        </message>
        <message>
            <source>함께 묶었습니다.</source>
            <translation>Tied together.</translation>
        </message>
        <message>
            <source>묶은 것을 풀었습니다.</source>
            <translation>Untied.</translation>
        </message>
        <message>
            <source>하지 못했습니다. {why}</source>
            <translation>Could not be done. {why}</translation>
        </message>
        <message>
            <source>{row}, 골랐습니다</source>
            <translation>{row}, picked</translation>
        </message>
        <message>
            <source>가져온 파일 {count}</source>
            <translation>Imported files {count}</translation>
        </message>
        <message>
            <source>가져온 은행 파일</source>
            <translation>Imported bank files</translation>
        </message>
        <message>
            <source>{button}, 펼침</source>
            <translation>{button}, unfolded</translation>
        </message>
        <message>
            <source>{when}에 가져옴 · {rows}줄 · {first} – {last}</source>
            <translation>Imported {when} · {rows} lines · {first} – {last}</translation>
        </message>
        <message>
            <source>{when}에 가져옴 · {rows}줄</source>
            <translation>Imported {when} · {rows} lines</translation>
        </message>
        <message>
            <source>되돌리기</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>{name} 되돌리기</source>
            <translation>Take back {name}</translation>
        </message>
        <message>
            <source>'{name}' 파일을 되돌릴까요? 이 파일의 줄과 거기에 직접 묶은 것이 없어지고, 다른 파일에도 있는 줄은 남습니다.</source>
            <translation>Take back '{name}'? Its lines and what was tied to them by hand go; lines that another file has stay.</translation>
        </message>
        <message>
            <source>네, 되돌리기</source>
            <translation>Yes, take back</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>'{name}' 파일을 되돌렸습니다. 입금을 다시 맞춥니다.</source>
            <translation>'{name}' was taken back. Deposits are matched again.</translation>
        </message>
        <message>
            <source>은행에서 받은 파일 고르기</source>
            <translation>Choose the file from the bank</translation>
        </message>
        <message>
            <source>은행 파일 (*.xlsx *.xls *.csv *.txt);;모든 파일 (*)</source>
            <translation>Bank files (*.xlsx *.xls *.csv *.txt);;All files (*)</translation>
        </message>
        <message>
            <source>{name} 파일을 읽고 있습니다.</source>
            <translation>Reading {name}.</translation>
        </message>
        <message>
            <source>{name} · 칸을 알아보았습니다. 아래와 같으면 가져오세요.</source>
            <translation>{name} · Columns recognised. Import if it looks right below.</translation>
        </message>
        <message>
            <source>{name} · 처음 보는 모양입니다. 어느 칸에 무엇이 있는지 골라 주세요.</source>
            <translation>{name} · An unknown layout. Say which column holds what.</translation>
        </message>
        <message>
            <source>이 파일은 가져올 수 없습니다. {why}</source>
            <translation>This file cannot be imported. {why}</translation>
        </message>
        <message>
            <source>다른 파일</source>
            <translation>Other file</translation>
        </message>
        <message>
            <source>칸 다시 정하기</source>
            <translation>Set columns</translation>
        </message>
        <message>
            <source>가져오기</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>그만두는 중</source>
            <translation>Cancelling</translation>
        </message>
        <message>
            <source>{done} / {all}줄을 읽었습니다. 끝날 때까지 아무것도 바뀌지 않습니다.</source>
            <translation>{done} of {all} rows read. Nothing changes until the end.</translation>
        </message>
        <message>
            <source>파일을 읽고 있습니다.</source>
            <translation>Reading the file.</translation>
        </message>
        <message>
            <source>은행 내역 {rows}줄을 새로 가져왔습니다. ({first} – {last})</source>
            <translation>New bank rows imported: {rows}. ({first} – {last})</translation>
        </message>
        <message>
            <source>은행 내역 {rows}줄을 새로 가져왔고, {known}줄은 이미 있어 두 번 넣지 않았습니다.</source>
            <translation>New bank rows imported: {rows}. Already here and not added twice: {known}.</translation>
        </message>
        <message>
            <source>새 줄이 없습니다. 이 파일의 {known}줄은 모두 이미 있습니다.</source>
            <translation>No new rows. All {known} rows of this file are here already.</translation>
        </message>
        <message>
            <source>가져오지 못했고, 아무것도 바뀌지 않았습니다. {why}</source>
            <translation>Not imported, and nothing has changed. {why}</translation>
        </message>
        <message>
            <source>파일에 적힌 대로</source>
            <translation>As written in the file</translation>
        </message>
        <message>
            <source>이렇게 가져옵니다</source>
            <translation>To be imported</translation>
        </message>
        <message>
            <source>거래일</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>내용</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>입금 + 출금 −</source>
            <translation>In + out −</translation>
        </message>
        <message>
            <source>잔액</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>읽을 수 없음</source>
            <translation>Cannot be read</translation>
        </message>
        <message>
            <source>이 칸들로는 읽을 수 있는 줄이 없습니다. 날짜와 금액의 칸을 다시 골라 주세요.</source>
            <translation>No row can be read with these columns. Choose the date and amount columns again.</translation>
        </message>
        <message>
            <source>읽을 수 없는 줄이 {count}개 보입니다. 칸과 첫 줄을 다시 살펴봐 주세요.</source>
            <translation>Rows that cannot be read: {count}. Check the columns and the first row again.</translation>
        </message>
        <message>
            <source>보이는 줄을 모두 읽었습니다.</source>
            <translation>All rows shown can be read.</translation>
        </message>
        <message>
            <source>{number} / {count} · {question}</source>
            <translation>{number} / {count} · {question}</translation>
        </message>
        <message>
            <source>첫 거래는 몇 번째 줄입니까?</source>
            <translation>In which row is the first transaction?</translation>
        </message>
        <message>
            <source>거래한 날짜는 어느 칸입니까?</source>
            <translation>Which column is the transaction date?</translation>
        </message>
        <message>
            <source>들어온 돈은 어느 칸입니까?</source>
            <translation>Which column is money in?</translation>
        </message>
        <message>
            <source>나간 돈은 어느 칸입니까?</source>
            <translation>Which column is money out?</translation>
        </message>
        <message>
            <source>입금인지 출금인지는 어느 칸에 글로 적혀 있습니까?</source>
            <translation>Which column says in words whether it is in or out?</translation>
        </message>
        <message>
            <source>잔액은 어느 칸입니까?</source>
            <translation>Which column is the balance?</translation>
        </message>
        <message>
            <source>적요는 어느 칸입니까?</source>
            <translation>Which column is the memo?</translation>
        </message>
        <message>
            <source>보낸 사람은 어느 칸입니까?</source>
            <translation>Which column is the sender?</translation>
        </message>
        <message>
            <source>같은 칸에 있음</source>
            <translation>Same column</translation>
        </message>
        <message>
            <source>없음</source>
            <translation>None</translation>
        </message>
        <message>
            <source>{letter} {heading}</source>
            <translation>{letter} {heading}</translation>
        </message>
        <message>
            <source>{number}줄</source>
            <translation>Row {number}</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>Next</translation>
        </message>
    </context>
    <context>
        <name>Designer</name>
        <message>
            <source>주문서 꾸미기</source>
            <translation>Design slips</translation>
        </message>
        <message>
            <source>오른쪽이 실제로 나올 모습입니다. 저장하면 다음 주문서부터 바뀝니다.</source>
            <translation>The right side shows the real slip. Save, and it is used from the next one.</translation>
        </message>
        <message>
            <source>주방</source>
            <translation>Kitchen</translation>
        </message>
        <message>
            <source>배달</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <source>라벨</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>로고</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>주문 종류와 번호</source>
            <translation>Kind and number</translation>
        </message>
        <message>
            <source>주문·완료 시간</source>
            <translation>Order and due time</translation>
        </message>
        <message>
            <source>고객 요청</source>
            <translation>Customer's request</translation>
        </message>
        <message>
            <source>메뉴</source>
            <translation>Dishes</translation>
        </message>
        <message>
            <source>수저·다회용기</source>
            <translation>Cutlery, reusables</translation>
        </message>
        <message>
            <source>가게 이름·인쇄 시각</source>
            <translation>Shop, print time</translation>
        </message>
        <message>
            <source>배달 주소</source>
            <translation>Delivery address</translation>
        </message>
        <message>
            <source>안심번호</source>
            <translation>Safe number</translation>
        </message>
        <message>
            <source>배달 요청</source>
            <translation>Delivery request</translation>
        </message>
        <message>
            <source>가게 요청</source>
            <translation>Request to shop</translation>
        </message>
        <message>
            <source>금액 합계</source>
            <translation>Amounts</translation>
        </message>
        <message>
            <source>결제 방법</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>사업자 정보</source>
            <translation>Business details</translation>
        </message>
        <message>
            <source>공급가액·부가세</source>
            <translation>Net and VAT</translation>
        </message>
        <message>
            <source>원산지</source>
            <translation>Origins</translation>
        </message>
        <message>
            <source>주문번호 QR</source>
            <translation>Order no. as QR</translation>
        </message>
        <message>
            <source>알레르기 같은 요청이 주방에 전해지지 않습니다.</source>
            <translation>Requests such as allergies will not reach the kitchen.</translation>
        </message>
        <message>
            <source>번호를 알아야 해서 뺄 수 없습니다.</source>
            <translation>The number is needed and stays.</translation>
        </message>
        <message>
            <source>메뉴를 알아야 해서 뺄 수 없습니다.</source>
            <translation>The dishes are needed and stay.</translation>
        </message>
        <message>
            <source>아래에서 그림을 넣으면 나옵니다.</source>
            <translation>Shown once you insert a picture below.</translation>
        </message>
        <message>
            <source>가게 정보에 원산지가 적혀 있지 않습니다.</source>
            <translation>The shop's details have no origins.</translation>
        </message>
        <message>
            <source>가게 정보에 사업자번호가 적혀 있지 않습니다.</source>
            <translation>The shop's details have no business number.</translation>
        </message>
        <message>
            <source>나옴</source>
            <translation>On</translation>
        </message>
        <message>
            <source>뺌</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>항상</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>크게</source>
            <translation>Large</translation>
        </message>
        <message>
            <source>{part}: {button}</source>
            <translation>{part}: {button}</translation>
        </message>
        <message>
            <source>{part} 나옴. 누르면 빠집니다</source>
            <translation>{part} is on. Press to leave it out</translation>
        </message>
        <message>
            <source>{part} 빠짐. 누르면 나옵니다</source>
            <translation>{part} is left out. Press to print it</translation>
        </message>
        <message>
            <source>{part} 크게. 누르면 보통 크기</source>
            <translation>{part} is large. Press for normal size</translation>
        </message>
        <message>
            <source>{part} 보통 크기. 누르면 크게</source>
            <translation>{part} has normal size. Press for large</translation>
        </message>
        <message>
            <source>위로</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>아래로</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>장수</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>프린터대로</source>
            <translation>As printer</translation>
        </message>
        <message>
            <source>{count}장</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>로고 그림 (PNG, JPG)</source>
            <translation>Logo picture (PNG, JPG)</translation>
        </message>
        <message>
            <source>로고 그림 파일의 위치</source>
            <translation>Path of the logo picture</translation>
        </message>
        <message>
            <source>찾기</source>
            <translation>Browse</translation>
        </message>
        <message>
            <source>넣기</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>로고 지우기</source>
            <translation>Remove logo</translation>
        </message>
        <message>
            <source>그림을 읽고 있습니다.</source>
            <translation>Reading the picture.</translation>
        </message>
        <message>
            <source>그림을 넣었습니다. 미리보기를 확인해 주세요.</source>
            <translation>Picture inserted. Look at the preview.</translation>
        </message>
        <message>
            <source>그림 파일의 위치를 적거나 '찾기'를 눌러 주세요.</source>
            <translation>Enter the picture's path or press 'Browse'.</translation>
        </message>
        <message>
            <source>로고가 이 용지보다 넓어서 나오지 않습니다. '넣기'를 다시 눌러 주세요.</source>
            <translation>The logo is wider than this paper and is not printed. Press 'Insert' again.</translation>
        </message>
        <message>
            <source>그림 파일 (*.png *.jpg *.jpeg *.bmp)</source>
            <translation>Pictures (*.png *.jpg *.jpeg *.bmp)</translation>
        </message>
        <message>
            <source>{slip} 미리보기</source>
            <translation>Preview: {slip}</translation>
        </message>
        <message>
            <source>이 모습은 그릴 수 없습니다. 다른 용지를 골라 주세요.</source>
            <translation>This cannot be drawn. Choose another paper.</translation>
        </message>
        <message>
            <source>{columns}칸</source>
            <translation>{columns} ch</translation>
        </message>
        <message>
            <source>{mm} mm</source>
            <translation>{mm} mm</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>저장하고 있습니다.</source>
            <translation>Saving.</translation>
        </message>
        <message>
            <source>저장했습니다. 다음 주문서부터 이렇게 나옵니다.</source>
            <translation>Saved. The next slips look like this.</translation>
        </message>
        <message>
            <source>처음 모습으로</source>
            <translation>Reset</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>고른 주문</source>
            <translation>Chosen order</translation>
        </message>
        <message>
            <source>주문 내용</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>안에 접수해 주세요</source>
            <translation>left to accept</translation>
        </message>
        <message>
            <source>플랫폼 확인까지</source>
            <translation>until confirmed</translation>
        </message>
        <message>
            <source>접수 시간이 지났습니다</source>
            <translation>Time to accept is over</translation>
        </message>
        <message>
            <source>까지 준비</source>
            <translation>ready by</translation>
        </message>
        <message>
            <source>준비 시간이 지났습니다</source>
            <translation>Past its ready time</translation>
        </message>
        <message>
            <source>예약 · {date} {clock} 도착</source>
            <translation>Scheduled · {date} {clock} arrival</translation>
        </message>
        <message>
            <source>예약 · {date} {clock} 픽업</source>
            <translation>Scheduled · {date} {clock} pick-up</translation>
        </message>
        <message>
            <source>{start}~{end}</source>
            <translation>{start}–{end}</translation>
        </message>
        <message>
            <source>주문 내용을 받는 중입니다. 지금 접수해도 됩니다.</source>
            <translation>The order's details are coming. You may accept now.</translation>
        </message>
        <message>
            <source>주문 내용을 받는 중입니다.</source>
            <translation>The order's details are coming.</translation>
        </message>
        <message>
            <source>주문 내용을 이 컴퓨터에 보관하지 않습니다.</source>
            <translation>This order's details are not kept on this computer.</translation>
        </message>
        <message>
            <source>다른 기기가 받은 주문입니다.</source>
            <translation>Another device has this order.</translation>
        </message>
        <message>
            <source>취소된 주문입니다. 조리를 멈춰 주세요.</source>
            <translation>This order is cancelled. Stop cooking.</translation>
        </message>
        <message>
            <source>취소된 주문입니다. 조리를 멈춰 주세요. ({reason})</source>
            <translation>This order is cancelled. Stop cooking. ({reason})</translation>
        </message>
        <message>
            <source>받지 않은 주문입니다.</source>
            <translation>This order was not accepted.</translation>
        </message>
        <message>
            <source>받지 않은 주문입니다. ({reason})</source>
            <translation>This order was not accepted. ({reason})</translation>
        </message>
        <message>
            <source>아직 조리하지 마세요. 플랫폼이 알려 주면 시작합니다.</source>
            <translation>Do not cook yet. The platform will say when.</translation>
        </message>
        <message>
            <source>금액을 읽을 수 없습니다: 확인해 주세요 ({path})</source>
            <translation>An amount cannot be read: please check ({path})</translation>
        </message>
        <message>
            <source>읽을 수 없는 내용이 있습니다: 확인해 주세요 ({path})</source>
            <translation>Something cannot be read: please check ({path})</translation>
        </message>
        <message>
            <source>수저·포크 빼 주세요</source>
            <translation>No cutlery, please</translation>
        </message>
        <message>
            <source>수저·포크 넣어 주세요</source>
            <translation>Cutlery, please</translation>
        </message>
        <message>
            <source>다회용기</source>
            <translation>Reusable dishes</translation>
        </message>
        <message>
            <source>× {quantity}</source>
            <translation>× {quantity}</translation>
        </message>
        <message>
            <source>× {quantity} {unit}</source>
            <translation>× {quantity} {unit}</translation>
        </message>
        <message>
            <source>＋ {name}</source>
            <translation>＋ {name}</translation>
        </message>
        <message>
            <source>＋ {name} × {quantity}</source>
            <translation>＋ {name} × {quantity}</translation>
        </message>
        <message>
            <source>{option} ({note})</source>
            <translation>{option} ({note})</translation>
        </message>
        <message>
            <source>{text} … (글이 너무 깁니다. 전체 {total}자 중 {shown}자만 보입니다)</source>
            <translation>{text} … (too long: {shown} of {total} characters shown)</translation>
        </message>
        <message>
            <source>{count}가지 더 보기 · 모두 {total}가지</source>
            <translation>Show {count} more · {total} in all</translation>
        </message>
        <message>
            <source>아래에 더 있습니다</source>
            <translation>More below</translation>
        </message>
        <message>
            <source>배달 주소</source>
            <translation>Delivery address</translation>
        </message>
        <message>
            <source>받는 곳</source>
            <translation>Where to</translation>
        </message>
        <message>
            <source>고객</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>픽업 번호 {code}</source>
            <translation>Pick-up code {code}</translation>
        </message>
        <message>
            <source>주소가 없습니다</source>
            <translation>No address</translation>
        </message>
        <message>
            <source>(지번) {lot}</source>
            <translation>(lot) {lot}</translation>
        </message>
        <message>
            <source>안심번호 {number}</source>
            <translation>Safe number {number}</translation>
        </message>
        <message>
            <source>전화 {number}</source>
            <translation>Phone {number}</translation>
        </message>
        <message>
            <source>우리 가게 첫 주문</source>
            <translation>First order at our shop</translation>
        </message>
        <message>
            <source>우리 가게 {count}번째 주문</source>
            <translation>Order no. {count} at our shop</translation>
        </message>
        <message>
            <source>플랫폼 배달</source>
            <translation>Platform's rider</translation>
        </message>
        <message>
            <source>가게 배달</source>
            <translation>Shop's rider</translation>
        </message>
        <message>
            <source>결제</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>{amount} · {tender} (받음)</source>
            <translation>{amount} · {tender} (paid)</translation>
        </message>
        <message>
            <source>{amount} · {tender} (받을 돈)</source>
            <translation>{amount} · {tender} (to collect)</translation>
        </message>
        <message>
            <source>받을 돈 {amount}</source>
            <translation>Collect {amount}</translation>
        </message>
        <message>
            <source>{paid} 받고 거스름돈 {change}</source>
            <translation>Pays {paid}, change {change}</translation>
        </message>
        <message>
            <source>플랫폼</source>
            <translation>platform</translation>
        </message>
        <message>
            <source>우리 가게</source>
            <translation>our shop</translation>
        </message>
        <message>
            <source>본사</source>
            <translation>head office</translation>
        </message>
        <message>
            <source>공공</source>
            <translation>public funds</translation>
        </message>
        <message>
            <source>부담 모름</source>
            <translation>unknown payer</translation>
        </message>
    </context>
    <context>
        <name>Drill</name>
        <message>
            <source>연습 · 진짜 주문이 아닙니다</source>
            <translation>Practice · no real orders</translation>
        </message>
        <message>
            <source>연습 안내</source>
            <translation>Practice guide</translation>
        </message>
        <message>
            <source>연습 중</source>
            <translation>Practising</translation>
        </message>
        <message>
            <source>진짜 주문이 아닙니다 · {minutes}:{seconds} 남음</source>
            <translation>No real orders · {minutes}:{seconds} left</translation>
        </message>
        <message>
            <source>진짜 주문이 아닙니다 · 남은 주문만 처리하면 끝납니다</source>
            <translation>No real orders · it ends once the last orders are done</translation>
        </message>
        <message>
            <source>프린터에 용지 넣기</source>
            <translation>Put paper in</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>연습 끝내기</source>
            <translation>End practice</translation>
        </message>
        <message>
            <source>연습하기</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>연습</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>연습 주문은 주문 기록·매출·프린터에 남지 않습니다. 진짜 주문이 오면 바로 멈춥니다.</source>
            <translation>Practice orders stay out of records, sales and printers. A real order stops it at once.</translation>
        </message>
        <message>
            <source>3분 맛보기</source>
            <translation>3-minute warm-up</translation>
        </message>
        <message>
            <source>주문 8건 · 취소 2건</source>
            <translation>8 orders · 2 cancelled</translation>
        </message>
        <message>
            <source>금요일 저녁 7시</source>
            <translation>Friday, 7 p.m.</translation>
        </message>
        <message>
            <source>10분 · 주문 25건 · 취소 2건 · 용지 없음</source>
            <translation>10 min · 25 orders · no paper</translation>
        </message>
        <message>
            <source>화면 안내 다시 보기</source>
            <translation>Show the tour again</translation>
        </message>
        <message>
            <source>1분</source>
            <translation>1 min</translation>
        </message>
        <message>
            <source>연습이 다른 창에서 진행 중입니다.</source>
            <translation>A practice is running in another window.</translation>
        </message>
        <message>
            <source>아직 연습한 기록이 없습니다. 3분 맛보기부터 해 보세요.</source>
            <translation>No practice yet. Begin with the 3-minute warm-up.</translation>
        </message>
        <message>
            <source>진짜 주문이 와서 연습을 멈췄습니다. 주문을 처리한 뒤 다시 해 보세요.</source>
            <translation>A real order came and stopped the practice. See to it, then try again.</translation>
        </message>
        <message>
            <source>끝까지 하지 않은 연습입니다. 지난 연습과 비교하지 않습니다.</source>
            <translation>This practice was not finished. It is not compared with earlier ones.</translation>
        </message>
        <message>
            <source>3분 맛보기 결과</source>
            <translation>Your 3-minute warm-up</translation>
        </message>
        <message>
            <source>금요일 저녁 7시 결과</source>
            <translation>Your Friday, 7 p.m.</translation>
        </message>
        <message>
            <source>지난 연습</source>
            <translation>Earlier practices</translation>
        </message>
        <message>
            <source>접수</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>놓침</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>{count}건</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>접수·거절까지 평균</source>
            <translation>Average until decided</translation>
        </message>
        <message>
            <source>접수·거절까지 가장 오래</source>
            <translation>Longest until decided</translation>
        </message>
        <message>
            <source>가장 오래 울린 벨</source>
            <translation>Longest ringing</translation>
        </message>
        <message>
            <source>취소 {count}건을 확인한 시간</source>
            <translation>Time to see {count} cancelled</translation>
        </message>
        <message>
            <source>{unseen}건은 확인하지 않음</source>
            <translation>{unseen} never seen</translation>
        </message>
        <message>
            <source>용지를 넣기까지</source>
            <translation>Until paper was in</translation>
        </message>
        <message>
            <source>{time} 동안 넣지 않음</source>
            <translation>not put in for {time}</translation>
        </message>
        <message>
            <source>받아들여지지 않은 누름</source>
            <translation>Presses ignored</translation>
        </message>
        <message>
            <source>{count}번</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes}분 {seconds}초</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>지난번 {value}</source>
            <translation>last time {value}</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>{when} · {form} · 접수 {accepted} · 거절 {rejected} · 놓침 {missed} · 평균 {mean}</source>
            <translation>{when} · {form} · accepted {accepted} · rejected {rejected} · missed {missed} · average {mean}</translation>
        </message>
        <message>
            <source>주문을 하나라도 접수하거나 거절하면 여기에 결과가 나옵니다.</source>
            <translation>Accept or reject at least one order to see figures here.</translation>
        </message>
        <message>
            <source>놓친 주문이 있습니다. 벨이 울리면 하던 일을 멈추고 F2부터 눌러 주세요.</source>
            <translation>Some orders were missed. When it rings, stop and press F2 first.</translation>
        </message>
        <message>
            <source>취소를 늦게 봤습니다. 취소 벨이 울리면 조리를 멈추고 그 주문을 먼저 확인해 주세요.</source>
            <translation>A cancelled order was seen late. At the cancel bell, stop cooking and see that order first.</translation>
        </message>
        <message>
            <source>용지가 오래 비어 있었습니다. 위쪽 프린터 표시가 빨개지면 용지부터 넣어 주세요. 밀린 주문서는 저절로 나옵니다.</source>
            <translation>The paper was out for long. When the printer's mark above turns red, put paper in first. Waiting slips then print by themselves.</translation>
        </message>
        <message>
            <source>할 수 없는 때에 누른 적이 많습니다. 오른쪽 아래 버튼의 글자를 보고 누르면 헛걸음이 줄어듭니다.</source>
            <translation>Many presses came at the wrong moment. Read the button at the lower right before you press.</translation>
        </message>
        <message>
            <source>접수까지 조금 오래 걸렸습니다. 조리 시간은 그대로 두고 F2만 눌러도 됩니다. 시간은 F3으로 바꿉니다.</source>
            <translation>Accepting took a little long. Just press F2 and leave the time; F3 changes it.</translation>
        </message>
        <message>
            <source>지난번보다 빨라졌고 놓친 주문도 없습니다. 아주 좋습니다.</source>
            <translation>Faster than last time and nothing missed. Very good.</translation>
        </message>
        <message>
            <source>놓친 주문 없이 잘하셨습니다. 진짜 금요일 저녁도 문제없습니다.</source>
            <translation>Nothing missed. Well done: a real Friday evening is no problem.</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>주문 종류 고르기</source>
            <translation>Choose a kind of orders</translation>
        </message>
        <message>
            <source>전체</source>
            <translation>All</translation>
        </message>
        <message>
            <source>{kind} {count}건 보기</source>
            <translation>{kind}: show {count}</translation>
        </message>
        <message>
            <source>{kind} {count}건만 보는 중</source>
            <translation>{kind}: only {count} shown</translation>
        </message>
        <message>
            <source>모든 주문 {count}건 보는 중</source>
            <translation>All {count} orders shown</translation>
        </message>
        <message>
            <source>{kind}만 보는 중 · 새 주문은 늘 보임</source>
            <translation>{kind} only · new orders always show</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>찾은 등록 파일로 시작</source>
            <translation>Start with the file found</translation>
        </message>
        <message>
            <source>설치 담당자가 남긴 등록 파일을 찾았습니다. 누르면 내용을 먼저 보여 드립니다.</source>
            <translation>Your installer left a shop file. Press to see first what is in it.</translation>
        </message>
        <message>
            <source>찾은 등록 파일로 시작: {path}</source>
            <translation>Start with the file found: {path}</translation>
        </message>
        <message>
            <source>이 파일로 등록할까요?</source>
            <translation>Set up the shop with this file?</translation>
        </message>
        <message>
            <source>함께 들어 있는 설정</source>
            <translation>Other settings in it</translation>
        </message>
        <message>
            <source>일회용 코드</source>
            <translation>One-time code</translation>
        </message>
        <message>
            <source>파일을 준 사람에게 전화로 물어보고 적어 주세요. 띄어쓰기와 대소문자는 달라도 됩니다.</source>
            <translation>Call the person who gave you the file and ask for it. Spaces and capitals do not matter.</translation>
        </message>
        <message>
            <source>일회용 코드를 적어 주세요.</source>
            <translation>Enter the one-time code.</translation>
        </message>
        <message>
            <source>이대로 시작</source>
            <translation>Start with this</translation>
        </message>
        <message>
            <source>등록하는 중…</source>
            <translation>Setting up…</translation>
        </message>
        <message>
            <source>다른 방법으로</source>
            <translation>Another way</translation>
        </message>
        <message>
            <source>주문 접수 · 처음 시작</source>
            <translation>Order desk · first start</translation>
        </message>
        <message>
            <source>어서 오세요. 가게부터 등록할게요</source>
            <translation>Welcome. First, set up your shop</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 가맹점 ID와 접속 정보를 준비해 주세요. 5분이면 끝나고, 바로 주문을 받습니다.</source>
            <translation>Have the merchant ID and sign-in data from the platform ready. Five minutes, and orders come in.</translation>
        </message>
        <message>
            <source>가게 등록 시작</source>
            <translation>Set up the shop</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>설치 담당자에게 등록 파일을 받았다면 그 파일을 열면 됩니다.</source>
            <translation>If your installer gave you a file, open it here.</translation>
        </message>
        <message>
            <source>등록 파일 열기</source>
            <translation>Open the file</translation>
        </message>
        <message>
            <source>가게 등록 파일 고르기</source>
            <translation>Choose the shop's file</translation>
        </message>
        <message>
            <source>등록 파일 (*.toml)</source>
            <translation>Shop file (*.toml)</translation>
        </message>
        <message>
            <source>등록 파일을 읽고 있습니다…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <source>등록 없이 먼저 연습해 볼 수 있습니다. 진짜 주문은 오지 않습니다.</source>
            <translation>You can practise first, without registering. No real orders come.</translation>
        </message>
        <message>
            <source>연습 시작</source>
            <translation>Start practice</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>3분 맛보기</source>
            <translation>3-minute warm-up</translation>
        </message>
        <message>
            <source>주문 8건 · 취소 2건</source>
            <translation>8 orders · 2 cancelled</translation>
        </message>
        <message>
            <source>! {sentence}</source>
            <translation>! {sentence}</translation>
        </message>
        <message>
            <source>가게 등록</source>
            <translation>Shop set-up</translation>
        </message>
        <message>
            <source>1 플랫폼</source>
            <translation>1 Platform</translation>
        </message>
        <message>
            <source>2 가게</source>
            <translation>2 Shop</translation>
        </message>
        <message>
            <source>3 지역</source>
            <translation>3 Region</translation>
        </message>
        <message>
            <source>4 접속 정보</source>
            <translation>4 Sign-in</translation>
        </message>
        <message>
            <source>5 프린터</source>
            <translation>5 Printer</translation>
        </message>
        <message>
            <source>6 벨</source>
            <translation>6 Bell</translation>
        </message>
        <message>
            <source>{name} 보는 중</source>
            <translation>{name}, shown now</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>주문 받기 시작</source>
            <translation>Start taking orders</translation>
        </message>
        <message>
            <source>확인 중…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>설정을 저장하고 시작합니다…</source>
            <translation>Saving, then starting…</translation>
        </message>
        <message>
            <source>{sentence} 이대로 넘어가려면 ‘다음’을 한 번 더 눌러 주세요.</source>
            <translation>{sentence} Press ‘Next’ once more to go on as it is.</translation>
        </message>
        <message>
            <source>{sentence} 주소에 틀린 글자가 없는지도 봐 주세요.</source>
            <translation>{sentence} See whether the address is spelled right, too.</translation>
        </message>
        <message>
            <source>어느 플랫폼에서 주문을 받나요?</source>
            <translation>Which platform do orders come from?</translation>
        </message>
        <message>
            <source>플랫폼 주소</source>
            <translation>Platform's address</translation>
        </message>
        <message>
            <source>플랫폼이 알려 준 연동(API) 주소입니다. 예: https://api.example.kr</source>
            <translation>The API address that the platform gave you, e.g. https://api.example.kr</translation>
        </message>
        <message>
            <source>플랫폼 주소를 적어 주세요.</source>
            <translation>Enter the platform's address.</translation>
        </message>
        <message>
            <source>https:// 로 시작하는 주소를 적어 주세요. 띄어쓰기와 물음표는 쓸 수 없습니다.</source>
            <translation>Enter an address that begins with https://, without spaces or question marks.</translation>
        </message>
        <message>
            <source>플랫폼에 연결됩니다. {took_ms}ms 만에 대답했고, 암호화되어 있습니다.</source>
            <translation>The platform answers: {took_ms} ms, encrypted.</translation>
        </message>
        <message>
            <source>이 컴퓨터 안의 연습 플랫폼에 연결됩니다. {took_ms}ms 만에 대답했습니다.</source>
            <translation>The practice platform on this computer answers: {took_ms} ms.</translation>
        </message>
        <message>
            <source>연동 방식</source>
            <translation>Kind of platform</translation>
        </message>
        <message>
            <source>모르면 ‘표준’ 그대로 두세요.</source>
            <translation>If you do not know, leave ‘Standard’.</translation>
        </message>
        <message>
            <source>표준 (Open Delivery)</source>
            <translation>Standard (Open Delivery)</translation>
        </message>
        <message>
            <source>연습 플랫폼</source>
            <translation>Practice platform</translation>
        </message>
        <message>
            <source>어떤 가게인가요?</source>
            <translation>What is your shop?</translation>
        </message>
        <message>
            <source>가게 이름</source>
            <translation>Shop's name</translation>
        </message>
        <message>
            <source>화면 위와 주문서에 나옵니다. 예: 행복분식 수원점</source>
            <translation>Shown at the top and on slips, e.g. Happy Snacks Suwon</translation>
        </message>
        <message>
            <source>가게 이름을 적어 주세요.</source>
            <translation>Enter the shop's name.</translation>
        </message>
        <message>
            <source>가게 이름은 60자까지 적을 수 있습니다.</source>
            <translation>A shop's name has at most 60 characters.</translation>
        </message>
        <message>
            <source>가맹점 ID</source>
            <translation>Merchant ID</translation>
        </message>
        <message>
            <source>플랫폼이 준 긴 영문·숫자입니다. 복사해서 붙여 넣는 것이 안전합니다.</source>
            <translation>The long letters and digits from the platform. Copy and paste them.</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 가맹점 ID를 적어 주세요.</source>
            <translation>Enter the merchant ID from the platform.</translation>
        </message>
        <message>
            <source>가맹점 ID는 36자에서 100자입니다. 지금은 {count}자입니다. 빠진 글자가 없는지 봐 주세요.</source>
            <translation>A merchant ID has 36 to 100 characters; these are {count}. Is one missing?</translation>
        </message>
        <message>
            <source>가맹점 ID에는 한글·빈칸·쉼표가 없습니다. 받은 그대로 붙여 넣어 주세요.</source>
            <translation>A merchant ID has no Korean letters, spaces or commas. Paste it as it came.</translation>
        </message>
        <message>
            <source>가맹점 ID 끝이 잘린 것 같습니다. 틀리면 주문이 오지 않습니다.</source>
            <translation>The end of the merchant ID seems to be missing. With a wrong one no orders come.</translation>
        </message>
        <message>
            <source>사업자등록번호</source>
            <translation>Business number</translation>
        </message>
        <message>
            <source>없으면 비워 두세요. 영수증과 정산에 씁니다.</source>
            <translation>Leave it empty if there is none. Used for receipts and settlement.</translation>
        </message>
        <message>
            <source>숫자 10자리를 적어 주세요. 예: 123-45-67890</source>
            <translation>Enter 10 digits, e.g. 123-45-67890</translation>
        </message>
        <message>
            <source>가게가 있는 시·군을 골라 주세요</source>
            <translation>Choose the shop's city or county</translation>
        </message>
        <message>
            <source>찾기</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>앞 글자나 지역화폐 이름으로 찾습니다. 고른 지역의 지역화폐 이름이 결제에 나옵니다.</source>
            <translation>Search by first letters or local currency. Payments show that currency's name.</translation>
        </message>
        <message>
            <source>‘{written}’와 맞는 시·군이 없습니다. 다른 글자로 찾아 주세요.</source>
            <translation>No city or county fits ‘{written}’. Try other letters.</translation>
        </message>
        <message>
            <source>그 밖의 지역</source>
            <translation>Another region</translation>
        </message>
        <message>
            <source>지역화폐 이름 없음</source>
            <translation>no local currency's name</translation>
        </message>
        <message>
            <source>{city} · 지역화폐는 {currency}입니다.</source>
            <translation>{city} · its local currency is {currency}.</translation>
        </message>
        <message>
            <source>그 밖의 지역 · 결제에 ‘지역화폐’라고만 나옵니다.</source>
            <translation>Another region · payments just say ‘local currency’.</translation>
        </message>
        <message>
            <source>시·군을 하나 골라 주세요.</source>
            <translation>Choose a city or county.</translation>
        </message>
        <message>
            <source>플랫폼에 접속할 정보를 적어 주세요</source>
            <translation>Enter the platform's sign-in data</translation>
        </message>
        <message>
            <source>접속 ID (client_id)</source>
            <translation>Sign-in ID (client_id)</translation>
        </message>
        <message>
            <source>플랫폼의 가맹점 관리 화면이나 안내 메일에 있습니다.</source>
            <translation>In the platform's merchant pages or its e-mail.</translation>
        </message>
        <message>
            <source>접속 ID를 적어 주세요.</source>
            <translation>Enter the sign-in ID.</translation>
        </message>
        <message>
            <source>접속 ID는 200자까지입니다.</source>
            <translation>A sign-in ID has at most 200 characters.</translation>
        </message>
        <message>
            <source>접속 비밀번호 (client_secret)</source>
            <translation>Sign-in password (client_secret)</translation>
        </message>
        <message>
            <source>이 컴퓨터의 비밀 보관함에만 저장하고, 파일에는 남기지 않습니다.</source>
            <translation>Kept only in this computer's password store, never in a file.</translation>
        </message>
        <message>
            <source>접속 비밀번호를 적어 주세요.</source>
            <translation>Enter the sign-in password.</translation>
        </message>
        <message>
            <source>접속 비밀번호가 너무 깁니다. 받은 값을 확인해 주세요.</source>
            <translation>The sign-in password is too long. Check what you were given.</translation>
        </message>
        <message>
            <source>비밀번호 보기</source>
            <translation>Show password</translation>
        </message>
        <message>
            <source>비밀번호 가리기</source>
            <translation>Hide password</translation>
        </message>
        <message>
            <source>로그인했습니다. 접속 ID와 비밀번호가 맞습니다.</source>
            <translation>Signed in. The ID and the password are right.</translation>
        </message>
        <message>
            <source>주문서를 종이로 뽑을까요?</source>
            <translation>Print slips on paper?</translation>
        </message>
        <message>
            <source>네, 시작하고 바로 연결</source>
            <translation>Yes, connect after the start</translation>
        </message>
        <message>
            <source>나중에</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>시작하면 프린터 추가 화면이 먼저 열립니다. 네트워크·USB·직렬(COM) 프린터를 찾고, 시험 인쇄를 해 봅니다.</source>
            <translation>The printer page opens first: it finds network, USB and serial (COM) printers and prints a test.</translation>
        </message>
        <message>
            <source>프린터가 없어도 주문은 화면과 벨로 받습니다. 설정(F10)에서 언제든 추가할 수 있습니다.</source>
            <translation>Without a printer, orders come by screen and bell. Add one any time in the settings (F10).</translation>
        </message>
        <message>
            <source>벨 소리를 들어 볼까요?</source>
            <translation>Do you want to hear the bell?</translation>
        </message>
        <message>
            <source>새 주문이 오면 나는 소리입니다. 주방에서도 들려야 합니다.</source>
            <translation>This sounds for a new order. The kitchen must hear it too.</translation>
        </message>
        <message>
            <source>벨 울려 보기</source>
            <translation>Ring the bell</translation>
        </message>
        <message>
            <source>한 번 더 울리기</source>
            <translation>Ring again</translation>
        </message>
        <message>
            <source>소리를 내고 있습니다…</source>
            <translation>Ringing…</translation>
        </message>
        <message>
            <source>소리를 보냈습니다. 들리나요?</source>
            <translation>The sound went out. Do you hear it?</translation>
        </message>
        <message>
            <source>네, 들려요</source>
            <translation>Yes, I hear it</translation>
        </message>
        <message>
            <source>아니요</source>
            <translation>No</translation>
        </message>
        <message>
            <source>좋습니다. 새 주문이 오면 접수할 때까지 이 소리가 납니다.</source>
            <translation>Good. It sounds for each new order until you accept.</translation>
        </message>
        <message>
            <source>스피커 전원과 케이블을 보고, 컴퓨터 음량을 올려 주세요. 이어폰이 꽂혀 있으면 빼 주세요. 블루투스 스피커는 자주 끊기니 선이 있는 스피커가 좋습니다. 고친 뒤 한 번 더 울려 보세요.</source>
            <translation>Check the speaker's power and cable and turn the volume up. Unplug earphones. Bluetooth speakers often drop out: use one with a cable. Then ring again.</translation>
        </message>
        <message>
            <source>벨을 아직 들어 보지 않았습니다. 그대로 시작하려면 한 번 더 눌러 주세요.</source>
            <translation>You have not heard the bell yet. Press once more to start anyway.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>내역</source>
            <translation>History</translation>
        </message>
        <message>
            <source>{words}, 고름</source>
            <translation>{words}, chosen</translation>
        </message>
        <message>
            <source>전체</source>
            <translation>All</translation>
        </message>
        <message>
            <source>오늘</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>어제</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>7일</source>
            <translation>7 days</translation>
        </message>
        <message>
            <source>30일</source>
            <translation>30 days</translation>
        </message>
        <message>
            <source>기간</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>시작일 11/01</source>
            <translation>From 11/01</translation>
        </message>
        <message>
            <source>끝일 11/30</source>
            <translation>To 11/30</translation>
        </message>
        <message>
            <source>이번 달</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>지난달</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>날짜는 2026-11-20이나 11/20처럼 적어 주세요.</source>
            <translation>Enter dates like 2026-11-20 or 11/20.</translation>
        </message>
        <message>
            <source>시작일이 끝일보다 늦습니다. 날짜를 확인해 주세요.</source>
            <translation>The first day is after the last one. Check the dates.</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{day}부터</source>
            <translation>from {day}</translation>
        </message>
        <message>
            <source>{day}까지</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>{year}년 {day}</source>
            <translation>{day} {year}</translation>
        </message>
        <message>
            <source>{day} {clock}</source>
            <translation>{day} {clock}</translation>
        </message>
        <message>
            <source>주문 찾기</source>
            <translation>Find orders</translation>
        </message>
        <message>
            <source>주문번호나 메뉴를 적어 주세요</source>
            <translation>Order number or dish</translation>
        </message>
        <message>
            <source>더 찾기</source>
            <translation>More filters</translation>
        </message>
        <message>
            <source>조건 지우기</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>찾은 주문</source>
            <translation>Orders found</translation>
        </message>
        <message>
            <source>{days} · 세는 중</source>
            <translation>{days} · counting</translation>
        </message>
        <message>
            <source>{days} · {count}건 · 매출 {sales}</source>
            <translation>{days} · Orders {count} · sales {sales}</translation>
        </message>
        <message>
            <source>{days} · 건수를 세지 못했습니다</source>
            <translation>{days} · the orders could not be counted</translation>
        </message>
        <message>
            <source>더 읽고 있습니다</source>
            <translation>Reading more</translation>
        </message>
        <message>
            <source>아래에 더 있습니다</source>
            <translation>More below</translation>
        </message>
        <message>
            <source>더 읽지 못했습니다. {why} 여기를 누르면 다시 읽습니다.</source>
            <translation>Could not read more. {why} Press here to read again.</translation>
        </message>
        <message>
            <source>여기까지입니다</source>
            <translation>That is all</translation>
        </message>
        <message>
            <source>{count}건까지 보여 드립니다. 더 오래된 주문은 날짜나 조건을 좁혀 찾아 주세요.</source>
            <translation>{count} orders are shown. Narrow the dates or filters for older ones.</translation>
        </message>
        <message>
            <source>찾고 있습니다</source>
            <translation>Searching</translation>
        </message>
        <message>
            <source>아직 주문이 없습니다</source>
            <translation>No orders yet</translation>
        </message>
        <message>
            <source>주문이 들어오면 여기에 쌓입니다.</source>
            <translation>Orders will gather here as they come in.</translation>
        </message>
        <message>
            <source>맞는 주문이 없습니다</source>
            <translation>No order matches</translation>
        </message>
        <message>
            <source>조건을 지우면 더 많은 주문에서 찾습니다.</source>
            <translation>Without the filters more orders are searched.</translation>
        </message>
        <message>
            <source>고른 날짜에는 없습니다. 다른 날짜에 있을 수 있습니다.</source>
            <translation>None on these days. There may be some on other days.</translation>
        </message>
        <message>
            <source>주문번호의 일부나 메뉴 이름의 일부로도 찾을 수 있습니다.</source>
            <translation>Part of an order number or of a dish's name will do too.</translation>
        </message>
        <message>
            <source>모든 날짜에서 찾기</source>
            <translation>Search all dates</translation>
        </message>
        <message>
            <source>찾지 못했습니다</source>
            <translation>The search failed</translation>
        </message>
        <message>
            <source>다시 찾기</source>
            <translation>Search again</translation>
        </message>
        <message>
            <source>{years}년 보관 파일에서도 찾았습니다.</source>
            <translation>Also searched the archives of {years}.</translation>
        </message>
        <message>
            <source>{number}, {outcome}, {at}, {dishes}, {about}, {amount}</source>
            <translation>{number}, {outcome}, {at}, {dishes}, {about}, {amount}</translation>
        </message>
        <message>
            <source>금액 모름</source>
            <translation>Amount unknown</translation>
        </message>
        <message>
            <source>메뉴 기록 없음</source>
            <translation>No record of dishes</translation>
        </message>
        <message>
            <source>{dishes} 외 {count}</source>
            <translation>{dishes} + {count} more</translation>
        </message>
        <message>
            <source>진행 중</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>완료</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>취소</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>접수 안 함</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>고른 것에 맞는 주문만 찾습니다. 아무것도 고르지 않으면 모두 찾습니다.</source>
            <translation>Only orders that match your choices are found. Choose nothing to find all.</translation>
        </message>
        <message>
            <source>결제 수단</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>받는 방법</source>
            <translation>How it is received</translation>
        </message>
        <message>
            <source>결과</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>고객이 낸 금액</source>
            <translation>Amount the customer paid</translation>
        </message>
        <message>
            <source>몇 원부터</source>
            <translation>Won from</translation>
        </message>
        <message>
            <source>몇 원까지</source>
            <translation>Won up to</translation>
        </message>
        <message>
            <source>한쪽만 적어도 됩니다.</source>
            <translation>One of the two is enough.</translation>
        </message>
        <message>
            <source>금액의 처음이 끝보다 큽니다. 금액을 확인해 주세요.</source>
            <translation>The lower amount is above the upper one. Check the amounts.</translation>
        </message>
        <message>
            <source>고객 요청과 전화번호</source>
            <translation>Customer's request and phone</translation>
        </message>
        <message>
            <source>요청 내용의 일부</source>
            <translation>Part of the request</translation>
        </message>
        <message>
            <source>번호 끝 4자리</source>
            <translation>Last 4 of phone</translation>
        </message>
        <message>
            <source>고객 정보가 아직 가려지지 않은 주문에서만 찾습니다. 사장님만 찾을 수 있습니다.</source>
            <translation>Finds only orders whose customer is not hidden yet. Only the owner can search this.</translation>
        </message>
        <message>
            <source>전화번호는 끝 4자리를 적어 주세요.</source>
            <translation>Enter the last 4 digits of the phone number.</translation>
        </message>
        <message>
            <source>찾기</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>{amount}원 이상</source>
            <translation>₩{amount} or more</translation>
        </message>
        <message>
            <source>{amount}원 이하</source>
            <translation>₩{amount} or less</translation>
        </message>
        <message>
            <source>요청 ‘{words}’</source>
            <translation>request ‘{words}’</translation>
        </message>
        <message>
            <source>번호 끝 {digits}</source>
            <translation>phone ends in {digits}</translation>
        </message>
        <message>
            <source>저장한 조건</source>
            <translation>Saved filters</translation>
        </message>
        <message>
            <source>이 조건을 저장해 두기</source>
            <translation>Save this filter</translation>
        </message>
        <message>
            <source>이 조건의 이름</source>
            <translation>Name of this filter</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>요청과 전화번호는 저장하지 않습니다. 날짜는 ‘기간’으로 적은 것만 함께 저장합니다.</source>
            <translation>Requests and phone numbers are not saved. Days are saved only when set under ‘Dates’.</translation>
        </message>
        <message>
            <source>저장한 조건 {name}으로 찾기</source>
            <translation>Search with the saved filter {name}</translation>
        </message>
        <message>
            <source>지우기</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>저장한 조건 {name} 지우기</source>
            <translation>Remove the saved filter {name}</translation>
        </message>
        <message>
            <source>‘{name}’ 조건을 지웠습니다.</source>
            <translation>Filter ‘{name}’ removed.</translation>
        </message>
        <message>
            <source>‘{name}’ 조건을 저장했습니다.</source>
            <translation>Filter ‘{name}’ saved.</translation>
        </message>
        <message>
            <source>조건의 이름을 먼저 적어 주세요.</source>
            <translation>Name the filter first.</translation>
        </message>
        <message>
            <source>저장할 조건이 없습니다. 위에서 먼저 골라 주세요.</source>
            <translation>There is no filter to save. Choose one above first.</translation>
        </message>
        <message>
            <source>지난 주문</source>
            <translation>Past order</translation>
        </message>
        <message>
            <source>주문을 읽고 있습니다</source>
            <translation>Reading the order</translation>
        </message>
        <message>
            <source>주문을 읽지 못했습니다</source>
            <translation>The order could not be read</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>고객 정보와 주문 원문은 지워졌습니다. 메뉴와 금액은 남아 있습니다.</source>
            <translation>Customer's data and the original order have been erased. Dishes and amounts remain.</translation>
        </message>
        <message>
            <source>접수한 뒤 취소된 주문입니다.</source>
            <translation>Cancelled after it was accepted.</translation>
        </message>
        <message>
            <source>접수한 뒤 취소된 주문입니다. ({reason})</source>
            <translation>Cancelled after it was accepted. ({reason})</translation>
        </message>
        <message>
            <source>접수하지 않은 주문입니다.</source>
            <translation>This order was not accepted.</translation>
        </message>
        <message>
            <source>접수하지 않은 주문입니다. ({reason})</source>
            <translation>This order was not accepted. ({reason})</translation>
        </message>
        <message>
            <source>그 밖에 {count}가지</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>인쇄 기록</source>
            <translation>Prints</translation>
        </message>
        <message>
            <source>인쇄한 기록이 없습니다.</source>
            <translation>Nothing was printed.</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>영업시간</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>빈 칸은 쉬는 날입니다. 모두 비우면 언제나 영업 중으로 봅니다.</source>
            <translation>An empty day is closed. All empty means always open.</translation>
        </message>
        <message>
            <source>10:00-14:30, 17:00-22:00</source>
            <translation>10:00-14:30, 17:00-22:00</translation>
        </message>
        <message>
            <source>새벽까지 여는 날은 18:00-02:00처럼 적어 주세요.</source>
            <translation>Open past midnight? Write 18:00-02:00.</translation>
        </message>
        <message>
            <source>{weekday}요일</source>
            <translation>{weekday}</translation>
        </message>
        <message>
            <source>쉼</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours}시간 {minutes}분</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>10:00-22:00처럼 적어 주세요.</source>
            <translation>Write it like 10:00-22:00.</translation>
        </message>
        <message>
            <source>시간이 서로 겹칩니다.</source>
            <translation>The times overlap.</translation>
        </message>
        <message>
            <source>모두 월요일과 같게</source>
            <translation>Same as Monday</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>빨간 줄을 먼저 고쳐 주세요.</source>
            <translation>Fix the red lines first.</translation>
        </message>
    </context>
    <context>
        <name>Kitchen</name>
        <message>
            <source>지금 조리할 것</source>
            <translation>To cook now</translation>
        </message>
        <message>
            <source>조리할 음식 모아 보기</source>
            <translation>Add up what is to be cooked</translation>
        </message>
        <message>
            <source>주문 {orders}건 · 음식 {dishes}개</source>
            <translation>{orders} orders · {dishes} dishes</translation>
        </message>
        <message>
            <source>조리할 것 {dishes}개</source>
            <translation>To cook: {dishes}</translation>
        </message>
        <message>
            <source>F11 · {named}</source>
            <translation>F11 · {named}</translation>
        </message>
        <message>
            <source>조리할 것 닫기</source>
            <translation>Close what is to be cooked</translation>
        </message>
        <message>
            <source>{name} {quantity}</source>
            <translation>{name} {quantity}</translation>
        </message>
        <message>
            <source>× {quantity}</source>
            <translation>× {quantity}</translation>
        </message>
        <message>
            <source>× {quantity} {unit}</source>
            <translation>× {quantity} {unit}</translation>
        </message>
        <message>
            <source>{times} + ?</source>
            <translation>{times} + ?</translation>
        </message>
        <message>
            <source>＋ {option} × {quantity}</source>
            <translation>＋ {option} × {quantity}</translation>
        </message>
        <message>
            <source>＋ {option} 모두</source>
            <translation>＋ {option}, all</translation>
        </message>
        <message>
            <source>요청 있음 × {quantity}</source>
            <translation>with requests × {quantity}</translation>
        </message>
        <message>
            <source>그 밖에 {count}가지</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>{title}. {dishes}</source>
            <translation>{title}. {dishes}</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>ko</source>
            <translation>en</translation>
        </message>
        <message>
            <source>1 2 3 4 5 6 7 8 9 10 11 12</source>
            <translation>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</translation>
        </message>
        <message>
            <source>{number}원</source>
            <translation>₩{number}</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>새것부터입니다. 언제 어디로 보냈고 프린터가 뭐라고 답했는지 적혀 있습니다.</source>
            <translation>Newest first: when and where each slip went, and what the printer answered.</translation>
        </message>
        <message>
            <source>기록을 읽고 있습니다.</source>
            <translation>Reading the log.</translation>
        </message>
        <message>
            <source>아직 인쇄한 것이 없습니다.</source>
            <translation>Nothing printed yet.</translation>
        </message>
        <message>
            <source>이 주문은 아직 인쇄를 시도하지 않았습니다.</source>
            <translation>Nothing of this order has been printed yet.</translation>
        </message>
        <message>
            <source>더 보기 ({count}건 더)</source>
            <translation>Show more ({count} more)</translation>
        </message>
        <message>
            <source>새로 읽기</source>
            <translation>Reload</translation>
        </message>
        <message>
            <source>인쇄 기록 보기</source>
            <translation>Show print log</translation>
        </message>
        <message>
            <source>인쇄 기록 접기</source>
            <translation>Hide print log</translation>
        </message>
        <message>
            <source>{number} · {slip} · {printer}</source>
            <translation>{number} · {slip} · {printer}</translation>
        </message>
        <message>
            <source>{slip} · {printer}</source>
            <translation>{slip} · {printer}</translation>
        </message>
        <message>
            <source>{slip} {copy}번째 장</source>
            <translation>{slip}, copy {copy}</translation>
        </message>
        <message>
            <source>{slip} 재출력 {number}</source>
            <translation>{slip}, reprint {number}</translation>
        </message>
        <message>
            <source>{at} · {number}번째 시도 · {seconds}초</source>
            <translation>{at} · try {number} · {seconds} s</translation>
        </message>
        <message>
            <source>지난 주문</source>
            <translation>Past order</translation>
        </message>
        <message>
            <source>프린터가 따로 대답하지 않았습니다.</source>
            <translation>The printer gave no answer.</translation>
        </message>
        <message>
            <source>인쇄가 끝났다고 대답했습니다.</source>
            <translation>Answered: printing finished.</translation>
        </message>
        <message>
            <source>차례로 모두 인쇄했다고 대답했습니다.</source>
            <translation>Answered: all printed, in turn.</translation>
        </message>
        <message>
            <source>상태를 물었지만 대답하지 않았습니다.</source>
            <translation>Asked for its state, no answer.</translation>
        </message>
        <message>
            <source>모두 받았다고 대답했습니다.</source>
            <translation>Answered: all received.</translation>
        </message>
        <message>
            <source>상태가 바뀌었다고 알려 왔습니다.</source>
            <translation>Told of a change of its state.</translation>
        </message>
        <message>
            <source>{count}바이트를 받고 아직 인쇄하고 있습니다.</source>
            <translation>Has received {count} bytes and is still printing.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 대기열에서 나갔습니다.</source>
            <translation>Left the computer's print queue.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 대기열에서 기다립니다.</source>
            <translation>Waits in the computer's print queue.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 대기열에 넘겼습니다.</source>
            <translation>Given to the computer's print queue.</translation>
        </message>
        <message>
            <source>파일로 저장했습니다.</source>
            <translation>Saved as a file.</translation>
        </message>
        <message>
            <source>인쇄 확인됨</source>
            <translation>Printed for sure</translation>
        </message>
        <message>
            <source>보내기만 함</source>
            <translation>Only sent</translation>
        </message>
        <message>
            <source>나왔는지 모름</source>
            <translation>Not known if it came out</translation>
        </message>
        <message>
            <source>나오지 않음 · 다시 시도</source>
            <translation>Did not come out · trying again</translation>
        </message>
        <message>
            <source>인쇄하지 못함</source>
            <translation>Could not print</translation>
        </message>
        <message>
            <source>{title}, {state}, {at}, {answer}</source>
            <translation>{title}, {state}, {at}, {answer}</translation>
        </message>
    </context>
    <context>
        <name>Log</name>
        <message>
            <source>프로그램 기록</source>
            <translation>Program log</translation>
        </message>
        <message>
            <source>기록 보기</source>
            <translation>Program log</translation>
        </message>
        <message>
            <source>기록 목록</source>
            <translation>Log entries</translation>
        </message>
        <message>
            <source>{count}건 · 문제 {problems}건</source>
            <translation>Entries: {count} · problems: {problems}</translation>
        </message>
        <message>
            <source>기록을 읽고 있습니다.</source>
            <translation>Reading the log.</translation>
        </message>
        <message>
            <source>기록을 읽지 못했습니다. {why}</source>
            <translation>The log could not be read. {why}</translation>
        </message>
        <message>
            <source>아직 기록이 없습니다.</source>
            <translation>There are no entries yet.</translation>
        </message>
        <message>
            <source>문제 기록이 없습니다.</source>
            <translation>No entry tells of a problem.</translation>
        </message>
        <message>
            <source>찾는 말이 들어 있는 기록이 없습니다.</source>
            <translation>No entry has these words.</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>모두</source>
            <translation>All</translation>
        </message>
        <message>
            <source>문제만</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>{words}, 고름</source>
            <translation>{words}, chosen</translation>
        </message>
        <message>
            <source>기록에서 찾기</source>
            <translation>Search the log</translation>
        </message>
        <message>
            <source>찾을 말을 적어 주세요</source>
            <translation>Type what to look for</translation>
        </message>
        <message>
            <source>알림</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>주의</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>오류</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>멈춤</source>
            <translation>Crash</translation>
        </message>
        <message>
            <source>{level}, {at}: {words}</source>
            <translation>{level}, {at}: {words}</translation>
        </message>
        <message>
            <source>{words} (+{count}줄)</source>
            <translation>{words} (+{count} lines)</translation>
        </message>
        <message>
            <source>{level} · {at}</source>
            <translation>{level} · {at}</translation>
        </message>
        <message>
            <source>내용</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>{count}줄 · {size}</source>
            <translation>Lines: {count} · {size}</translation>
        </message>
        <message>
            <source>복사</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>복사했습니다. 메시지나 메일에 붙여 넣을 수 있습니다.</source>
            <translation>Copied. You can paste it into a message or mail.</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>그 밖의 정보</source>
            <translation>More details</translation>
        </message>
        <message>
            <source>{what} {value}</source>
            <translation>{what} {value}</translation>
        </message>
        <message>
            <source>주문 시각</source>
            <translation>Ordered at</translation>
        </message>
        <message>
            <source>받은 시각</source>
            <translation>Came at</translation>
        </message>
        <message>
            <source>권장 조리 시작</source>
            <translation>Start cooking at</translation>
        </message>
        <message>
            <source>플랫폼 주문 ID</source>
            <translation>Platform's order ID</translation>
        </message>
        <message>
            <source>우리 주문 번호</source>
            <translation>Our order number</translation>
        </message>
        <message>
            <source>판매 경로</source>
            <translation>Sales channel</translation>
        </message>
        <message>
            <source>브랜드</source>
            <translation>Brand</translation>
        </message>
        <message>
            <source>분류</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>앱 ID</source>
            <translation>App ID</translation>
        </message>
        <message>
            <source>법정동 코드</source>
            <translation>District code</translation>
        </message>
        <message>
            <source>우선순위(1이 먼저)</source>
            <translation>Priority (1 is first)</translation>
        </message>
        <message>
            <source>세금계산서 주소</source>
            <translation>Tax invoice address</translation>
        </message>
        <message>
            <source>플랫폼이 알려 달라고 한 것</source>
            <translation>What the platform wants to know</translation>
        </message>
        <message>
            <source>배달 위치</source>
            <translation>Delivery position</translation>
        </message>
    </context>
    <context>
        <name>Order</name>
        <message>
            <source>번호 확인 중</source>
            <translation>Number to come</translation>
        </message>
        <message>
            <source>배달</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <source>포장</source>
            <translation>To go</translation>
        </message>
        <message>
            <source>매장</source>
            <translation>Dine-in</translation>
        </message>
        <message>
            <source>종류 모름</source>
            <translation>Unknown kind</translation>
        </message>
        <message>
            <source>새 주문</source>
            <translation>New order</translation>
        </message>
        <message>
            <source>접수 확인 중</source>
            <translation>Accepting</translation>
        </message>
        <message>
            <source>거절 확인 중</source>
            <translation>Rejecting</translation>
        </message>
        <message>
            <source>조리 중</source>
            <translation>Cooking</translation>
        </message>
        <message>
            <source>준비 확인 중</source>
            <translation>Setting ready</translation>
        </message>
        <message>
            <source>준비됨</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>출발 확인 중</source>
            <translation>Sending out</translation>
        </message>
        <message>
            <source>배달 중</source>
            <translation>On its way</translation>
        </message>
        <message>
            <source>완료 확인 중</source>
            <translation>Completing</translation>
        </message>
        <message>
            <source>배달 완료</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>픽업 완료</source>
            <translation>Picked up</translation>
        </message>
        <message>
            <source>취소 확인 중</source>
            <translation>Cancelling</translation>
        </message>
        <message>
            <source>결과 모름</source>
            <translation>Not sure</translation>
        </message>
        <message>
            <source>끝남</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>취소됨</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>조리 중단</source>
            <translation>Stop cooking</translation>
        </message>
        <message>
            <source>주문 취소됨</source>
            <translation>Order cancelled</translation>
        </message>
        <message>
            <source>취소 요청</source>
            <translation>Asks to cancel</translation>
        </message>
        <message>
            <source>확인 필요</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>{minutes}분 늦음</source>
            <translation>{minutes} min late</translation>
        </message>
        <message>
            <source>시간 됨</source>
            <translation>Due now</translation>
        </message>
        <message>
            <source>시간 지남</source>
            <translation>Time over</translation>
        </message>
        <message>
            <source>{when} 도착</source>
            <translation>due {when}</translation>
        </message>
        <message>
            <source>{when} 픽업</source>
            <translation>pick-up {when}</translation>
        </message>
        <message>
            <source>{clock} 조리 시작</source>
            <translation>cook from {clock}</translation>
        </message>
        <message>
            <source>못 보냄</source>
            <translation>Not sent</translation>
        </message>
        <message>
            <source>아직 못 보냈습니다</source>
            <translation>Not sent yet</translation>
        </message>
        <message>
            <source>인터넷이 끊겨 아직 못 보냈습니다</source>
            <translation>Not sent yet: no internet</translation>
        </message>
        <message>
            <source>플랫폼 로그인이 풀려 아직 못 보냈습니다</source>
            <translation>Not sent yet: the platform signed us out</translation>
        </message>
        <message>
            <source>{said} · {age}</source>
            <translation>{said} · {age}</translation>
        </message>
        <message>
            <source>{minutes}분째</source>
            <translation>for {minutes} min</translation>
        </message>
        <message>
            <source>{hours}시간째</source>
            <translation>for {hours} h</translation>
        </message>
        <message>
            <source>{ago} 주문</source>
            <translation>ordered {ago}</translation>
        </message>
        <message>
            <source>늦게 들어온 주문입니다 · {ordered}</source>
            <translation>This order came late · {ordered}</translation>
        </message>
        <message>
            <source>{stage} · 접수 뒤 {minutes}분</source>
            <translation>{stage} · accepted {minutes} min ago</translation>
        </message>
        <message>
            <source>{stage} · 방금 접수</source>
            <translation>{stage} · just accepted</translation>
        </message>
        <message>
            <source>취소 요청 · 지금 {stage}</source>
            <translation>Asks to cancel · now {stage}</translation>
        </message>
        <message>
            <source>내용 받는 중</source>
            <translation>Details coming</translation>
        </message>
        <message>
            <source>읽을 수 없는 주문</source>
            <translation>Unreadable order</translation>
        </message>
        <message>
            <source>다른 기기가 받았습니다</source>
            <translation>Taken by another device</translation>
        </message>
        <message>
            <source>내용 없음</source>
            <translation>No details</translation>
        </message>
        <message>
            <source>{first} 외 {count}</source>
            <translation>{first} + {count}</translation>
        </message>
        <message>
            <source>{name} {quantity}</source>
            <translation>{name} {quantity}</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>돌아가기</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>저장하지 않은 것이 있습니다. 그만둘까요?</source>
            <translation>There are unsaved changes. Leave anyway?</translation>
        </message>
        <message>
            <source>네, 그만두기</source>
            <translation>Yes, leave</translation>
        </message>
        <message>
            <source>계속하기</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>{title} 내용</source>
            <translation>{title} page</translation>
        </message>
        <message>
            <source>{words} 고름</source>
            <translation>{words}, chosen</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>안심번호 {number} ({until})</source>
            <translation>Safe number {number} ({until})</translation>
        </message>
        <message>
            <source>안심번호는 {when}에 끝났습니다. 플랫폼에 물어봐 주세요.</source>
            <translation>The safe number ended {when}. Ask the platform.</translation>
        </message>
        <message>
            <source>{when}까지</source>
            <translation>until {when}</translation>
        </message>
        <message>
            <source>우편번호 {code}</source>
            <translation>Postal code {code}</translation>
        </message>
        <message>
            <source>고객 안내 {when}</source>
            <translation>Promised {when}</translation>
        </message>
        <message>
            <source>{when} 배달됨</source>
            <translation>Arrived {when}</translation>
        </message>
        <message>
            <source>픽업대에 놓아 주세요</source>
            <translation>Put it on the pick-up shelf</translation>
        </message>
        <message>
            <source>키오스크 주문</source>
            <translation>Kiosk order</translation>
        </message>
        <message>
            <source>담당 {code}</source>
            <translation>Waiter {code}</translation>
        </message>
        <message>
            <source>세금 처리 번호 {number}</source>
            <translation>Tax number {number}</translation>
        </message>
        <message>
            <source>세금 처리 메일 {email}</source>
            <translation>Tax e-mail {email}</translation>
        </message>
        <message>
            <source>먼저 준비해 주세요 (우선순위 {priority})</source>
            <translation>Make this first (priority {priority})</translation>
        </message>
        <message>
            <source>만드는 곳: {place}</source>
            <translation>Made at: {place}</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>그림으로 보기</source>
            <translation>In pictures</translation>
        </message>
        <message>
            <source>하루</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>주</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>달</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>앞뒤 기간</source>
            <translation>Span before or after</translation>
        </message>
        <message>
            <source>그 전 기간</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>그다음 기간</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>시간대별 주문</source>
            <translation>Orders by hour</translation>
        </message>
        <message>
            <source>요일과 시간</source>
            <translation>Weekday and hour</translation>
        </message>
        <message>
            <source>접수까지 걸린 시간</source>
            <translation>Time to accept</translation>
        </message>
        <message>
            <source>늦게 준비된 주문</source>
            <translation>Orders ready late</translation>
        </message>
        <message>
            <source>취소와 거절의 이유</source>
            <translation>Why cancelled or rejected</translation>
        </message>
        <message>
            <source>많이 팔린 메뉴</source>
            <translation>Most sold dishes</translation>
        </message>
        <message>
            <source>{hour}시</source>
            <translation>{hour}:00</translation>
        </message>
        <message>
            <source>{hour}시 {count}건</source>
            <translation>{hour}:00, {count} orders</translation>
        </message>
        <message>
            <source>{weekday}요일: {hours}</source>
            <translation>{weekday}: {hours}</translation>
        </message>
        <message>
            <source>{day}일 {weekday}</source>
            <translation>{weekday} {day}</translation>
        </message>
        <message>
            <source>{month}월</source>
            <translation>{month}</translation>
        </message>
        <message>
            <source>{year}년 {month}월</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{day} {figure}</source>
            <translation>{day} {figure}</translation>
        </message>
        <message>
            <source>{minutes}분 {seconds}초</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{hour}시에 주문이 가장 많았습니다 · {count}건</source>
            <translation>Most orders came at {hour}:00 · {count}</translation>
        </message>
        <message>
            <source>{weekday}요일 {hour}시가 가장 바빴습니다 · {count}건</source>
            <translation>{weekday} {hour}:00 was busiest · {count}</translation>
        </message>
        <message>
            <source>주문이 오고 평균 {time} 만에 접수하거나 거절했습니다</source>
            <translation>Accepted or rejected after {time} on average</translation>
        </message>
        <message>
            <source>{orders}건 가운데 {late}건이 약속한 시간보다 늦었습니다 · {share} %</source>
            <translation>{late} of {orders} orders were later than promised · {share} %</translation>
        </message>
        <message>
            <source>{orders}건 모두 약속한 시간을 지켰습니다</source>
            <translation>All {orders} orders were ready as promised</translation>
        </message>
        <message>
            <source>모두 {count}건</source>
            <translation>{count} in all</translation>
        </message>
        <message>
            <source>취소하거나 거절한 주문이 없습니다</source>
            <translation>No order was cancelled or rejected</translation>
        </message>
        <message>
            <source>이유 모름</source>
            <translation>Reason unknown</translation>
        </message>
        <message>
            <source>{name} · {quantity}개로 가장 많이 팔렸습니다</source>
            <translation>{name} sold most · {quantity}</translation>
        </message>
        <message>
            <source>팔린 메뉴가 없습니다</source>
            <translation>No dishes sold</translation>
        </message>
        <message>
            <source>{quantity}개 · {won}원</source>
            <translation>{quantity} · ₩{won}</translation>
        </message>
        <message>
            <source>세고 있습니다</source>
            <translation>Counting</translation>
        </message>
        <message>
            <source>이 기간에는 주문이 없습니다</source>
            <translation>No orders in this time</translation>
        </message>
        <message>
            <source>다른 기간을 골라 주세요.</source>
            <translation>Choose another time.</translation>
        </message>
        <message>
            <source>세지 못했습니다</source>
            <translation>Could not be counted</translation>
        </message>
        <message>
            <source>그림 저장</source>
            <translation>Save picture</translation>
        </message>
        <message>
            <source>{title} 그림 저장</source>
            <translation>Save the picture {title}</translation>
        </message>
        <message>
            <source>숫자를 파일로 저장</source>
            <translation>Save figures as file</translation>
        </message>
        <message>
            <source>저장 멈추기</source>
            <translation>Stop saving</translation>
        </message>
        <message>
            <source>저장할 곳</source>
            <translation>Where to save</translation>
        </message>
        <message>
            <source>폴더:</source>
            <translation>Folder:</translation>
        </message>
        <message>
            <source>파일 형식:</source>
            <translation>File type:</translation>
        </message>
        <message>
            <source>주문 그림의 숫자</source>
            <translation>Figures of the order pictures</translation>
        </message>
        <message>
            <source>그림 (*.png)</source>
            <translation>Picture (*.png)</translation>
        </message>
        <message>
            <source>엑셀 파일 (*.xlsx)</source>
            <translation>Excel file (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV 파일 (*.csv)</source>
            <translation>CSV file (*.csv)</translation>
        </message>
        <message>
            <source>JSON 파일 (*.json)</source>
            <translation>JSON file (*.json)</translation>
        </message>
        <message>
            <source>저장하고 있습니다 · {count} 가운데 {done}</source>
            <translation>Saving · {done} of {count}</translation>
        </message>
        <message>
            <source>{name} 파일에 저장했습니다.</source>
            <translation>Saved as {name}.</translation>
        </message>
        <message>
            <source>{name} 파일을 저장하지 못했습니다. 다른 곳에 저장해 주세요. ({why})</source>
            <translation>{name} could not be saved. Save it in another place. ({why})</translation>
        </message>
        <message>
            <source>파일 이름 끝을 xlsx, csv, json 가운데 하나로 적어 주세요.</source>
            <translation>End the file's name with xlsx, csv or json.</translation>
        </message>
    </context>
    <context>
        <name>Printers</name>
        <message>
            <source>프린터</source>
            <translation>Printers</translation>
        </message>
        <message>
            <source>프린터 {count}대가 주문서를 기다립니다.</source>
            <translation>Printers waiting for slips: {count}.</translation>
        </message>
        <message>
            <source>확인할 프린터가 {count}대 있습니다.</source>
            <translation>Printers to check: {count}.</translation>
        </message>
        <message>
            <source>등록된 프린터가 없습니다</source>
            <translation>No printer set up</translation>
        </message>
        <message>
            <source>주문을 접수해도 종이로 나오지 않습니다. 지금은 화면을 보고 조리해야 합니다.</source>
            <translation>Accepted orders do not come out on paper. Cook by the screen for now.</translation>
        </message>
        <message>
            <source>네트워크, 직렬(COM), USB 프린터를 쓸 수 있습니다. 프린터 전원을 켜고 시작해 주세요.</source>
            <translation>Network, serial (COM) and USB printers work. Switch the printer on and begin.</translation>
        </message>
        <message>
            <source>프린터 추가하기</source>
            <translation>Add a printer</translation>
        </message>
        <message>
            <source>프린터 추가</source>
            <translation>Add printer</translation>
        </message>
        <message>
            <source>주문서 꾸미기</source>
            <translation>Design slips</translation>
        </message>
        <message>
            <source>점검표 인쇄</source>
            <translation>Opening check</translation>
        </message>
        <message>
            <source>마감표 인쇄</source>
            <translation>Closing sheet</translation>
        </message>
        <message>
            <source>인쇄 기록</source>
            <translation>Print log</translation>
        </message>
        <message>
            <source>'{name}'에서 개점 점검표를 인쇄합니다.</source>
            <translation>The opening check is printed at '{name}'.</translation>
        </message>
        <message>
            <source>'{name}'에서 오늘의 마감표를 인쇄합니다.</source>
            <translation>Today's closing sheet is printed at '{name}'.</translation>
        </message>
        <message>
            <source>시험 인쇄</source>
            <translation>Test print</translation>
        </message>
        <message>
            <source>고치기</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>빼기</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>{name} {button}</source>
            <translation>{name}: {button}</translation>
        </message>
        <message>
            <source>시험지를 보내고 있습니다.</source>
            <translation>Sending a test page.</translation>
        </message>
        <message>
            <source>시험 인쇄: {answer}</source>
            <translation>Test print: {answer}</translation>
        </message>
        <message>
            <source>시험 인쇄: {sentence}</source>
            <translation>Test print: {sentence}</translation>
        </message>
        <message>
            <source>시험 인쇄: {answer} 종이가 나왔는지 봐 주세요.</source>
            <translation>Test print: {answer} See whether paper came out.</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 뺄까요? 새 주문서는 더 나오지 않습니다.</source>
            <translation>Remove printer '{name}'? It prints no more new slips.</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 뺄까요? 기다리는 주문서 {count}장은 따로 확인해야 합니다.</source>
            <translation>Remove printer '{name}'? Check its {count} waiting slips yourself.</translation>
        </message>
        <message>
            <source>네, 빼기</source>
            <translation>Yes, remove</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 뺐습니다.</source>
            <translation>Printer '{name}' removed.</translation>
        </message>
        <message>
            <source>인쇄할 준비가 되었습니다.</source>
            <translation>Ready to print.</translation>
        </message>
        <message>
            <source>파일로 저장할 준비가 되었습니다.</source>
            <translation>Ready to save files.</translation>
        </message>
        <message>
            <source>보낼 수 있습니다. 나왔는지는 알려 주지 않는 프린터입니다.</source>
            <translation>Ready to send. This printer does not say what came out.</translation>
        </message>
        <message>
            <source>나왔는지 확인할 주문서도 {count}장 있습니다.</source>
            <translation>Slips to check too: {count}.</translation>
        </message>
        <message>
            <source>아직 인쇄해 보지 않았습니다. 시험 인쇄를 해 주세요.</source>
            <translation>Nothing printed yet. Do a test print.</translation>
        </message>
        <message>
            <source>인쇄하지 못하고 있습니다. 전원과 연결을 확인해 주세요.</source>
            <translation>It cannot print. Check power and cable.</translation>
        </message>
        <message>
            <source>용지가 얼마 남지 않았습니다. 새 용지를 준비해 주세요.</source>
            <translation>Paper is running low. Have a new roll ready.</translation>
        </message>
        <message>
            <source>나왔는지 확인할 주문서가 {count}장 있습니다. 주문 화면의 '바로 확인'을 봐 주세요.</source>
            <translation>Slips to check: {count}. See 'Check now' on the orders page.</translation>
        </message>
        <message>
            <source>방금 저장했습니다. 곧 상태를 확인합니다.</source>
            <translation>Just saved. Its state is checked soon.</translation>
        </message>
        <message>
            <source>마지막 인쇄 {when}</source>
            <translation>Last print {when}</translation>
        </message>
        <message>
            <source>인쇄한 주문서 없음</source>
            <translation>No slip printed</translation>
        </message>
        <message>
            <source>대기 {count}장</source>
            <translation>{count} waiting</translation>
        </message>
        <message>
            <source>확인 {count}장</source>
            <translation>{count} to check</translation>
        </message>
        <message>
            <source>{mm} mm 용지 · 한 줄 {columns}칸</source>
            <translation>{mm} mm paper · {columns} columns</translation>
        </message>
        <message>
            <source>{slip} {copies}장</source>
            <translation>{slip} × {copies}</translation>
        </message>
        <message>
            <source>예비로만 씀</source>
            <translation>Spare only</translation>
        </message>
        <message>
            <source>예비 {name}</source>
            <translation>Spare {name}</translation>
        </message>
        <message>
            <source>{categories}만</source>
            <translation>Only {categories}</translation>
        </message>
        <message>
            <source>{categories} 빼고</source>
            <translation>Without {categories}</translation>
        </message>
        <message>
            <source>네트워크 {host}</source>
            <translation>Network {host}</translation>
        </message>
        <message>
            <source>네트워크 {host} (포트 {port})</source>
            <translation>Network {host} (port {port})</translation>
        </message>
        <message>
            <source>직렬 포트 {port} · 속도 {baud}</source>
            <translation>Serial port {port} · {baud} baud</translation>
        </message>
        <message>
            <source>직렬 포트 {port}</source>
            <translation>Serial port {port}</translation>
        </message>
        <message>
            <source>컴퓨터에 연결된 프린터 '{queue}'</source>
            <translation>Printer on this computer '{queue}'</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 드라이버 '{queue}' (그림으로)</source>
            <translation>Printer driver '{queue}' (as a picture)</translation>
        </message>
        <message>
            <source>PDF 파일로 저장 · {folder}</source>
            <translation>Saved as PDF · {folder}</translation>
        </message>
        <message>
            <source>파일로 저장 · {folder}</source>
            <translation>Saved as files · {folder}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>개인정보</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>끝난 주문의 고객 정보는 정한 시간이 지나면 저절로 지웁니다. 메뉴와 금액은 남습니다.</source>
            <translation>When the time you set is over, customers' data of finished orders is erased by itself. Dishes and amounts remain.</translation>
        </message>
        <message>
            <source>주문이 끝난 뒤 고객 정보를 두는 시간</source>
            <translation>How long customers' data stays after an order ends</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>플랫폼 자율규약은 늦어도 24시간입니다. 배달 완료를 누르지 않은 주문은 예정 시각 3시간 뒤부터 셉니다.</source>
            <translation>The platforms' code allows 24 hours at most. Orders never marked as delivered count from 3 hours after their planned time.</translation>
        </message>
        <message>
            <source>주문서에 고객 정보</source>
            <translation>Customer's data on slips</translation>
        </message>
        <message>
            <source>넣기</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>빼기</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>빼면 동네 이름과 조리 요청만 남고, 이름·전화번호·자세한 주소·배달 요청은 찍히지 않습니다.</source>
            <translation>Left out, slips have only the neighbourhood and cooking requests: no name, phone, full address or delivery request.</translation>
        </message>
        <message>
            <source>한 고객 지우기</source>
            <translation>Erase one customer</translation>
        </message>
        <message>
            <source>고객이 지워 달라고 할 때 씁니다. 진행 중인 주문은 끝난 뒤에 지울 수 있습니다.</source>
            <translation>For a customer who asks to be erased. Open orders can be erased once they end.</translation>
        </message>
        <message>
            <source>주문 번호로</source>
            <translation>By order number</translation>
        </message>
        <message>
            <source>전화번호로</source>
            <translation>By phone number</translation>
        </message>
        <message>
            <source>주문 번호 (예: B-0417)</source>
            <translation>Order number (e.g. B-0417)</translation>
        </message>
        <message>
            <source>전화번호 전체 (예: 010-1234-5678)</source>
            <translation>Whole phone number (e.g. 010-1234-5678)</translation>
        </message>
        <message>
            <source>지우기</source>
            <translation>Erase</translation>
        </message>
        <message>
            <source>주문 {wanted}의 고객 정보를 지울까요? 되살릴 수 없습니다.</source>
            <translation>Erase the customer's data of order {wanted}? It cannot be brought back.</translation>
        </message>
        <message>
            <source>{wanted} 고객의 정보를 남아 있는 모든 주문에서 지울까요? 되살릴 수 없습니다.</source>
            <translation>Erase the customer {wanted} from all orders kept? It cannot be brought back.</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>네, 지웁니다</source>
            <translation>Yes, erase</translation>
        </message>
        <message>
            <source>번호를 먼저 적어 주세요.</source>
            <translation>Enter the number first.</translation>
        </message>
        <message>
            <source>지우고 있습니다…</source>
            <translation>Erasing…</translation>
        </message>
        <message>
            <source>고객 정보를 지웠습니다: 주문 {count}건</source>
            <translation>Customer's data erased. Orders: {count}</translation>
        </message>
        <message>
            <source>지우지 않았습니다. {why}</source>
            <translation>Nothing was erased. {why}</translation>
        </message>
        <message>
            <source>지운 기록</source>
            <translation>What was erased</translation>
        </message>
        <message>
            <source>읽는 중…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>아직 지운 것이 없습니다.</source>
            <translation>Nothing has been erased yet.</translation>
        </message>
        <message>
            <source>지운 기록을 읽지 못했습니다. {why}</source>
            <translation>What was erased could not be read. {why}</translation>
        </message>
        <message>
            <source>이전 기록 {count}개 더 보기</source>
            <translation>Show {count} earlier</translation>
        </message>
        <message>
            <source>주문 {count}건</source>
            <translation>Orders: {count}</translation>
        </message>
        <message>
            <source>{at} {who} {why} 주문 {count}건</source>
            <translation>{at} {who} {why} orders: {count}</translation>
        </message>
        <message>
            <source>보관 시간이 지남</source>
            <translation>Time was up</translation>
        </message>
        <message>
            <source>사장님이 지움</source>
            <translation>Erased by owner</translation>
        </message>
        <message>
            <source>명령으로 지움</source>
            <translation>Erased by command</translation>
        </message>
        <message>
            <source>고객 요청</source>
            <translation>Customer's request</translation>
        </message>
        <message>
            <source>고객 정보는 {when}까지 보입니다</source>
            <translation>Customer's data is shown until {when}</translation>
        </message>
        <message>
            <source>고객 정보는 가렸습니다. 보관 시간이 {when}에 끝났습니다.</source>
            <translation>Customer's data is hidden. Its time ended {when}.</translation>
        </message>
        <message>
            <source>고객 정보는 지웠습니다 ({when})</source>
            <translation>Customer's data erased ({when})</translation>
        </message>
        <message>
            <source>고객 정보는 가렸습니다. 끝난 주문입니다.</source>
            <translation>Customer's data is hidden. The order has ended.</translation>
        </message>
        <message>
            <source>{when}까지 볼 수 있고, 본 것은 기록됩니다</source>
            <translation>Can be seen until {when}; each look is recorded</translation>
        </message>
        <message>
            <source>고객 정보 보기</source>
            <translation>Show customer</translation>
        </message>
        <message>
            <source>고객 정보를 지운 주문입니다. 메뉴와 금액은 내역(F7)에 남아 있습니다.</source>
            <translation>The customer's data of this order has been erased. Dishes and amounts stay in History (F7).</translation>
        </message>
        <message>
            <source>고객 정보를 보는 비밀번호</source>
            <translation>PIN to see customers' data</translation>
        </message>
        <message>
            <source>{number} · 고객 정보를 보려면 사장님 비밀번호를 넣어 주세요</source>
            <translation>{number} · Enter the owner's PIN to see the customer</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>확인하는 중…</source>
            <translation>Checking…</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>프로그램</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>버전 {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>새 버전</source>
            <translation>Newer versions</translation>
        </message>
        <message>
            <source>새 버전은 설치 담당자가 설치해 드립니다</source>
            <translation>Newer versions are installed by your installer</translation>
        </message>
        <message>
            <source>이 프로그램은 새 버전을 스스로 받지 않습니다. 필요하면 설치 담당자에게 연락해 주세요.</source>
            <translation>This program does not fetch newer versions itself. Please call your installer if you need one.</translation>
        </message>
        <message>
            <source>새 버전을 받을 곳이 정해지지 않았습니다</source>
            <translation>No place for newer versions has been set</translation>
        </message>
        <message>
            <source>USB에 새 버전이 들어 있으면 ‘USB에서 찾기’를 눌러 주세요.</source>
            <translation>If you have a newer version on a USB stick, press ‘Look on USB’.</translation>
        </message>
        <message>
            <source>최신 버전을 쓰고 있습니다</source>
            <translation>This is the newest version</translation>
        </message>
        <message>
            <source>마지막 확인 {ago}</source>
            <translation>Last checked {ago}</translation>
        </message>
        <message>
            <source>지금 버전을 그대로 씁니다</source>
            <translation>You stay on this version</translation>
        </message>
        <message>
            <source>아직 새 버전이 있는지 확인하지 않았습니다</source>
            <translation>Not yet checked for a newer version</translation>
        </message>
        <message>
            <source>‘지금 확인’을 누르면 바로 찾아봅니다.</source>
            <translation>Press ‘Check now’ to look for one.</translation>
        </message>
        <message>
            <source>새 버전이 있는지 찾고 있습니다</source>
            <translation>Looking for a newer version</translation>
        </message>
        <message>
            <source>그동안에도 주문은 그대로 받습니다.</source>
            <translation>Orders come in as usual meanwhile.</translation>
        </message>
        <message>
            <source>새 버전 {newer} 받는 중</source>
            <translation>Downloading version {newer}</translation>
        </message>
        <message>
            <source>{done} / {whole}</source>
            <translation>{done} of {whole}</translation>
        </message>
        <message>
            <source>새 버전 {newer}, 설치할 준비가 됐습니다</source>
            <translation>Version {newer} is ready to install</translation>
        </message>
        <message>
            <source>설치하면 프로그램이 한 번 다시 켜집니다.</source>
            <translation>The program restarts once when it is installed.</translation>
        </message>
        <message>
            <source>새 버전 {newer} 설치 중</source>
            <translation>Installing version {newer}</translation>
        </message>
        <message>
            <source>버전을 바꾸고 있습니다</source>
            <translation>Changing the version</translation>
        </message>
        <message>
            <source>곧 프로그램이 다시 켜집니다. 컴퓨터를 끄지 말아 주세요.</source>
            <translation>The program restarts in a moment. Please do not switch the computer off.</translation>
        </message>
        <message>
            <source>새 버전 {version} 대신 쓰던 버전으로 돌아왔습니다.</source>
            <translation>Version {version} was left; the version before is back in use.</translation>
        </message>
        <message>
            <source>새 버전에서 달라지는 점</source>
            <translation>What is new</translation>
        </message>
        <message>
            <source>· {line}</source>
            <translation>· {line}</translation>
        </message>
        <message>
            <source>달라지는 점 모두 보기</source>
            <translation>All that is new</translation>
        </message>
        <message>
            <source>지금 설치</source>
            <translation>Install now</translation>
        </message>
        <message>
            <source>지금 확인</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>USB에서 찾기</source>
            <translation>Look on USB</translation>
        </message>
        <message>
            <source>새 버전이 들어 있는 USB나 폴더를 골라 주세요</source>
            <translation>Choose the USB stick or folder with the newer version</translation>
        </message>
        <message>
            <source>이전 버전으로 돌아가기</source>
            <translation>Back to the version before</translation>
        </message>
        <message>
            <source>이전 버전({previous})으로 돌아갈까요? 프로그램이 한 번 다시 켜집니다.</source>
            <translation>Go back to version {previous}? The program restarts once.</translation>
        </message>
        <message>
            <source>지금 버전 그대로</source>
            <translation>Stay on this version</translation>
        </message>
        <message>
            <source>네, 돌아갑니다</source>
            <translation>Yes, go back</translation>
        </message>
        <message>
            <source>새 버전 설치 시점</source>
            <translation>When newer versions are installed</translation>
        </message>
        <message>
            <source>영업이 끝나면 저절로</source>
            <translation>After closing, by itself</translation>
        </message>
        <message>
            <source>‘지금 설치’를 누를 때만</source>
            <translation>Only on ‘Install now’</translation>
        </message>
        <message>
            <source>진행 중인 주문이 있으면 설치하지 않고 기다립니다.</source>
            <translation>It waits while an order is open.</translation>
        </message>
        <message>
            <source>누를 때까지 지금 버전을 그대로 씁니다.</source>
            <translation>This version stays in use until you press it.</translation>
        </message>
        <message>
            <source>받는 곳: {address}</source>
            <translation>Fetched from {address}</translation>
        </message>
        <message>
            <source>컴퓨터를 켜면 함께 시작하기</source>
            <translation>Start with the computer</translation>
        </message>
        <message>
            <source>함께 시작</source>
            <translation>Start by itself</translation>
        </message>
        <message>
            <source>직접 켜기</source>
            <translation>Start by hand</translation>
        </message>
        <message>
            <source>정전 뒤에 컴퓨터가 다시 켜져도 바로 주문을 받습니다.</source>
            <translation>After a power cut, orders come in as soon as the computer is back.</translation>
        </message>
        <message>
            <source>컴퓨터를 켤 때마다 프로그램을 직접 켜야 주문을 받습니다.</source>
            <translation>Orders only come in once somebody has started the program by hand.</translation>
        </message>
        <message>
            <source>컴퓨터 설정을 확인하고 있습니다.</source>
            <translation>Looking at the computer's settings.</translation>
        </message>
        <message>
            <source>바꾸고 있습니다.</source>
            <translation>Changing it.</translation>
        </message>
        <message>
            <source>이제 컴퓨터를 켜면 함께 시작합니다.</source>
            <translation>From now on it starts with the computer.</translation>
        </message>
        <message>
            <source>이제 프로그램을 직접 켜야 합니다.</source>
            <translation>From now on it has to be started by hand.</translation>
        </message>
        <message>
            <source>바꾸지 못했습니다. {why}</source>
            <translation>It could not be changed. {why}</translation>
        </message>
        <message>
            <source>컴퓨터 절전</source>
            <translation>Computer sleep</translation>
        </message>
        <message>
            <source>절전을 끄는 방법</source>
            <translation>How to switch sleep off</translation>
        </message>
        <message>
            <source>{number}. {step}</source>
            <translation>{number}. {step}</translation>
        </message>
    </context>
    <context>
        <name>Quiet</name>
        <message>
            <source>조용할 때의 화면</source>
            <translation>Quiet screen</translation>
        </message>
        <message>
            <source>조용하지만, 잘 듣고 있습니다</source>
            <translation>Quiet, but listening</translation>
        </message>
        <message>
            <source>새 주문을 기다리고 있습니다</source>
            <translation>Waiting for new orders</translation>
        </message>
        <message>
            <source>지금은 주문을 받을 수 없습니다</source>
            <translation>Not receiving orders right now</translation>
        </message>
        <message>
            <source>주문은 받고 있습니다. 확인할 것이 있습니다.</source>
            <translation>Receiving orders. Something needs attention.</translation>
        </message>
        <message>
            <source>플랫폼에 연결하고 있습니다</source>
            <translation>Connecting to the platform</translation>
        </message>
        <message>
            <source>{clock}부터 플랫폼을 {asked}번 확인했고 모두 응답을 받았습니다</source>
            <translation>{asked} checks with the platform since {clock}, all answered</translation>
        </message>
        <message>
            <source>{clock}부터 플랫폼을 {asked}번 확인했고 {answered}번 응답을 받았습니다</source>
            <translation>{asked} checks with the platform since {clock}, {answered} answered</translation>
        </message>
        <message>
            <source>아직 플랫폼을 확인하지 않았습니다</source>
            <translation>No check with the platform yet</translation>
        </message>
        <message>
            <source>플랫폼 연결</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>벨 소리</source>
            <translation>Bell</translation>
        </message>
        <message>
            <source>{name} 프린터</source>
            <translation>{name} printer</translation>
        </message>
        <message>
            <source>주문 기록</source>
            <translation>Order records</translation>
        </message>
        <message>
            <source>접속 정보</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>{ago} · {took} ms</source>
            <translation>{ago} · {took} ms</translation>
        </message>
        <message>
            <source>{ago} · 시계가 {off} 다름</source>
            <translation>{ago} · clock is {off} off</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>아직 응답 없음</source>
            <translation>No answer yet</translation>
        </message>
        <message>
            <source>{when} 실제로 울림</source>
            <translation>Heard at {when}</translation>
        </message>
        <message>
            <source>아직 울린 적 없음</source>
            <translation>Has not rung yet</translation>
        </message>
        <message>
            <source>{when} 인쇄</source>
            <translation>Printed {when}</translation>
        </message>
        <message>
            <source>아직 인쇄하지 않음</source>
            <translation>Nothing printed yet</translation>
        </message>
        <message>
            <source>아직 한 건도 오지 않았습니다. 가맹점 ID가 맞는지 확인해 주세요.</source>
            <translation>None has come yet. Check that the merchant ID is right.</translation>
        </message>
        <message>
            <source>잘 적고 있습니다</source>
            <translation>Saving normally</translation>
        </message>
        <message>
            <source>보낼 일 {count}건이 기다립니다</source>
            <translation>{count} things to send are waiting</translation>
        </message>
        <message>
            <source>오늘 주문</source>
            <translation>Orders today</translation>
        </message>
        <message>
            <source>오늘 매출</source>
            <translation>Sales today</translation>
        </message>
        <message>
            <source>{amount} 외 {count}건</source>
            <translation>{amount} + {count} more</translation>
        </message>
        <message>
            <source>끝난 주문</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>평균 접수</source>
            <translation>Avg. accept</translation>
        </message>
        <message>
            <source>{count}건</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>좋음: {row}, {fact}</source>
            <translation>Good: {row}, {fact}</translation>
        </message>
        <message>
            <source>확인 필요: {row}, {fact}</source>
            <translation>To check: {row}, {fact}</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>주문 기록</source>
            <translation>Order record</translation>
        </message>
        <message>
            <source>주문 기록 보기</source>
            <translation>Show order record</translation>
        </message>
        <message>
            <source>주문 기록 닫기</source>
            <translation>Hide order record</translation>
        </message>
        <message>
            <source>이 주문의 기록을 읽을 수 없습니다.</source>
            <translation>This order's record cannot be read.</translation>
        </message>
        <message>
            <source>{at} {step}, {who}, {detail}</source>
            <translation>{at} {step}, {who}, {detail}</translation>
        </message>
        <message>
            <source>앞의 기록 {count}줄은 내보내기에 있습니다</source>
            <translation>{count} earlier lines are in the export</translation>
        </message>
    </context>
    <context>
        <name>Registration</name>
        <message>
            <source>가게 등록</source>
            <translation>Registration</translation>
        </message>
        <message>
            <source>주문이 오지 않으면 여기를 봐 주세요. 저장할 때 주소와 로그인을 확인합니다. 가맹점 ID가 맞는지는 확인할 방법이 없으니 플랫폼 안내와 한 글자씩 맞춰 보세요.</source>
            <translation>Look here if no orders come. Address and sign-in are checked when you save. The merchant ID cannot be checked: compare it with the platform's, letter by letter.</translation>
        </message>
        <message>
            <source>가맹점 ID나 주소를 바꿔도 전에 받은 주문은 주문 기록과 정산에 그대로 남아, 새 등록의 주문과 함께 보입니다. 다른 가게로 바꾸는 것이라면 설치 담당자와 상의해 주세요.</source>
            <translation>With another merchant ID or address, earlier orders stay in the log and the daily totals, together with those of the new registration. To change to another shop, ask your installer.</translation>
        </message>
        <message>
            <source>비워 두면 지금 쓰는 비밀번호를 그대로 씁니다. 새 값은 이 컴퓨터의 비밀 보관함에만 저장합니다.</source>
            <translation>Empty: the present secret stays. A new one is kept only in this computer's keyring.</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>확인 중…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>주소와 로그인을 확인하고 있습니다…</source>
            <translation>Checking address and sign-in…</translation>
        </message>
        <message>
            <source>저장하고 있습니다…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>바뀐 것이 없습니다.</source>
            <translation>Nothing has changed.</translation>
        </message>
        <message>
            <source>빨간 줄을 봐 주세요. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.</source>
            <translation>Look at the red line. To save it as it is, press ‘Save’ once more.</translation>
        </message>
        <message>
            <source>아직 끝나지 않은 주문이 {count}건 있습니다. 다시 켜면 이 주문은 새 등록으로 처리되어 플랫폼에 전해지지 않을 수 있으니, 먼저 끝내는 것이 안전합니다. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.</source>
            <translation>Open orders: {count}. After a restart they are handled with the new registration and may not reach the platform, so finish them first. To save all the same, press ‘Save’ once more.</translation>
        </message>
        <message>
            <source>저장했습니다. 다시 켜면 새 등록으로 주문을 받습니다.</source>
            <translation>Saved. After a restart, orders come by the new registration.</translation>
        </message>
        <message>
            <source>새 등록이 저장되어 있습니다. 다시 켜면 새 등록으로 주문을 받습니다.</source>
            <translation>A new registration is saved. After a restart, orders come by it.</translation>
        </message>
        <message>
            <source>{kept} {why} 다시 켠 뒤 접속 비밀번호를 물으면 한 번 더 넣어 주세요.</source>
            <translation>{kept} {why} After the restart, enter the client secret once more when you are asked.</translation>
        </message>
        <message>
            <source>지금 다시 켜기</source>
            <translation>Restart now</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>보고서·내보내기</source>
            <translation>Reports and exports</translation>
        </message>
        <message>
            <source>화면에서 보고, 파일로 저장하거나 인쇄합니다.</source>
            <translation>See it here, save it as a file or print it.</translation>
        </message>
        <message>
            <source>무엇을</source>
            <translation>What</translation>
        </message>
        <message>
            <source>결제수단별</source>
            <translation>By payment</translation>
        </message>
        <message>
            <source>월 매출·부가세</source>
            <translation>Sales and VAT</translation>
        </message>
        <message>
            <source>정산 내역</source>
            <translation>Settled lines</translation>
        </message>
        <message>
            <source>주문 목록</source>
            <translation>Order list</translation>
        </message>
        <message>
            <source>입금 내역</source>
            <translation>Deposit list</translation>
        </message>
        <message>
            <source>일 마감</source>
            <translation>Day's close</translation>
        </message>
        <message>
            <source>시청에 내는 지역화폐 보조금 서류에 그대로 붙일 수 있는 표입니다.</source>
            <translation>A table to attach as it is to the city's local currency subsidy papers.</translation>
        </message>
        <message>
            <source>달마다 판 돈을 공급가액과 부가세로 나눈 표입니다.</source>
            <translation>Each month's sales as supply value and VAT.</translation>
        </message>
        <message>
            <source>주문마다 계산과 플랫폼 정산서의 모든 줄을 파일에 적습니다.</source>
            <translation>Every line of each order, calculated and as stated by the platform, in a file.</translation>
        </message>
        <message>
            <source>주문 하나에 한 줄씩, 고객 정보 없이 파일에 적습니다.</source>
            <translation>One line per order in a file, without customers' data.</translation>
        </message>
        <message>
            <source>정산과 통장 입금을 맞춘 표입니다.</source>
            <translation>Payouts matched with bank deposits.</translation>
        </message>
        <message>
            <source>하루의 주문, 결제수단, 취소를 그날의 기록과 견준 표입니다.</source>
            <translation>A day's orders, payments and cancellations, compared with the day's log.</translation>
        </message>
        <message>
            <source>어떤 파일로</source>
            <translation>As which file</translation>
        </message>
        <message>
            <source>엑셀</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>PDF는 한 해까지만 됩니다. 날짜를 줄이거나 다른 파일을 골라 주세요.</source>
            <translation>A PDF covers one year at most. Choose fewer days or another file.</translation>
        </message>
        <message>
            <source>날짜를 먼저 적어 주세요.</source>
            <translation>Enter the days first.</translation>
        </message>
        <message>
            <source>파일로 저장</source>
            <translation>Save as file</translation>
        </message>
        <message>
            <source>엑셀 파일 (*.xlsx)</source>
            <translation>Excel file (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV 파일 (*.csv)</source>
            <translation>CSV file (*.csv)</translation>
        </message>
        <message>
            <source>PDF 파일 (*.pdf)</source>
            <translation>PDF file (*.pdf)</translation>
        </message>
        <message>
            <source>JSON 파일 (*.json)</source>
            <translation>JSON file (*.json)</translation>
        </message>
        <message>
            <source>{report} {first} {last}</source>
            <translation>{report} {first} {last}</translation>
        </message>
        <message>
            <source>{report} {first}</source>
            <translation>{report} {first}</translation>
        </message>
        <message>
            <source>{done} / {all}줄을 적었습니다.</source>
            <translation>{done} of {all} rows written.</translation>
        </message>
        <message>
            <source>파일을 적고 있습니다.</source>
            <translation>Writing the file.</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>그만두는 중</source>
            <translation>Cancelling</translation>
        </message>
        <message>
            <source>저장했습니다: {name}</source>
            <translation>Saved: {name}</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why}</source>
            <translation>Not saved. {why}</translation>
        </message>
        <message>
            <source>표를 만들고 있습니다.</source>
            <translation>Making the table.</translation>
        </message>
        <message>
            <source>줄이 많은 표라 화면에는 나오지 않습니다. 파일로 저장해 주세요.</source>
            <translation>This table is too long for the screen. Save it as a file.</translation>
        </message>
        <message>
            <source>표를 만들지 못했습니다. {why}</source>
            <translation>The table could not be made. {why}</translation>
        </message>
        <message>
            <source>이 기간에는 적을 것이 없습니다.</source>
            <translation>Nothing to report in this time.</translation>
        </message>
        <message>
            <source>{count}줄이 더 있습니다. 파일에는 모두 들어갑니다.</source>
            <translation>{count} more rows. The file has them all.</translation>
        </message>
        <message>
            <source>마감표 인쇄</source>
            <translation>Closing sheet</translation>
        </message>
        <message>
            <source>{day} 마감표를 인쇄합니다.</source>
            <translation>The closing sheet of {day} is being printed.</translation>
        </message>
        <message>
            <source>인쇄하지 못했습니다. {why}</source>
            <translation>Not printed. {why}</translation>
        </message>
        <message>
            <source>현금영수증</source>
            <translation>Cash receipts</translation>
        </message>
        <message>
            <source>발급할 현금영수증</source>
            <translation>Cash receipts to issue</translation>
        </message>
        <message>
            <source>{span} · {count}건, {amount}</source>
            <translation>{span} · {count} · {amount}</translation>
        </message>
        <message>
            <source>현장에서 현금으로 받은 돈입니다. 고객이 원한 현금영수증은 가게가 직접 발급해야 합니다.</source>
            <translation>Paid in cash at the door. Where the customer wants a cash receipt, the shop has to issue it itself.</translation>
        </message>
        <message>
            <source>주문을 읽고 있습니다.</source>
            <translation>Reading the orders.</translation>
        </message>
        <message>
            <source>이 기간에는 가게가 발급할 현금영수증이 없습니다.</source>
            <translation>No cash receipts for the shop to issue in this time.</translation>
        </message>
        <message>
            <source>{count}건 더 보기</source>
            <translation>Show {count} more</translation>
        </message>
        <message>
            <source>읽지 못했습니다. {why}</source>
            <translation>Could not be read. {why}</translation>
        </message>
    </context>
    <context>
        <name>Screen</name>
        <message>
            <source>화면</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>고르면 바로 바뀝니다. 주문은 그대로 받습니다.</source>
            <translation>Changes apply at once. Orders keep coming in.</translation>
        </message>
        <message>
            <source>색</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>밝게</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>어둡게</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>또렷하게</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>또렷하게: 글자와 선이 가장 진합니다.</source>
            <translation>High contrast: the boldest text and lines.</translation>
        </message>
        <message>
            <source>언어 · Language</source>
            <translation>언어 · Language</translation>
        </message>
        <message>
            <source>한국어</source>
            <translation>한국어</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>사용 중</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>주문서와 고객의 글은 그대로 한국어입니다.</source>
            <translation>Slips and customers' words stay Korean.</translation>
        </message>
        <message>
            <source>크기</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>글자와 버튼을 함께 키웁니다. 프로그램을 다시 켜면 바뀝니다.</source>
            <translation>Makes text and buttons larger after a restart.</translation>
        </message>
        <message>
            <source>{percent}%는 다시 켜면 보입니다.</source>
            <translation>{percent}% applies after a restart.</translation>
        </message>
        <message>
            <source>이 화면에는 너무 큽니다. {percent}%까지 고를 수 있습니다.</source>
            <translation>Too large for this screen. Up to {percent}% is possible.</translation>
        </message>
        <message>
            <source>지금 다시 켜기</source>
            <translation>Restart now</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>플랫폼에서 받음</source>
            <translation>Received from the platform</translation>
        </message>
        <message>
            <source>저장함</source>
            <translation>Stored</translation>
        </message>
        <message>
            <source>플랫폼에 받았다고 알림</source>
            <translation>Receipt told to the platform</translation>
        </message>
        <message>
            <source>주문 내용 받음</source>
            <translation>Details received</translation>
        </message>
        <message>
            <source>주문 내용을 읽을 수 없음</source>
            <translation>Details unreadable</translation>
        </message>
        <message>
            <source>벨이 울림</source>
            <translation>Bell rang</translation>
        </message>
        <message>
            <source>울려야 하지만 소리 없음</source>
            <translation>Should ring, no sound</translation>
        </message>
        <message>
            <source>벨을 멈춤</source>
            <translation>Bell silenced</translation>
        </message>
        <message>
            <source>결정</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>결정을 보냄</source>
            <translation>Decision sent</translation>
        </message>
        <message>
            <source>플랫폼이 접수를 확인함</source>
            <translation>Platform confirmed the accept</translation>
        </message>
        <message>
            <source>플랫폼이 받아들이지 않음</source>
            <translation>Platform refused</translation>
        </message>
        <message>
            <source>결과를 알 수 없음</source>
            <translation>Result unknown</translation>
        </message>
        <message>
            <source>상태가 바뀜</source>
            <translation>State changed</translation>
        </message>
        <message>
            <source>고객이 취소를 요청함</source>
            <translation>Customer asked to cancel</translation>
        </message>
        <message>
            <source>취소됨</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>인쇄</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>인쇄 여부를 알 수 없음</source>
            <translation>Not known if printed</translation>
        </message>
        <message>
            <source>인쇄하지 못함</source>
            <translation>Not printed</translation>
        </message>
        <message>
            <source>연결 끊김</source>
            <translation>Connection lost</translation>
        </message>
        <message>
            <source>다시 연결됨</source>
            <translation>Connected again</translation>
        </message>
        <message>
            <source>끝남</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>기록을 되돌림</source>
            <translation>Records restored</translation>
        </message>
        <message>
            <source>멈춘 부분을 다시 시작함</source>
            <translation>A stopped part was restarted</translation>
        </message>
        <message>
            <source>영업 일시중지</source>
            <translation>Shop paused</translation>
        </message>
        <message>
            <source>영업 시작</source>
            <translation>Shop opened</translation>
        </message>
        <message>
            <source>영업 종료</source>
            <translation>Shop closed</translation>
        </message>
        <message>
            <source>품절</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>다시 판매</source>
            <translation>Sold again</translation>
        </message>
        <message>
            <source>플랫폼에 알림</source>
            <translation>Told the platform</translation>
        </message>
        <message>
            <source>고객 정보를 봄</source>
            <translation>Customer's data seen</translation>
        </message>
        <message>
            <source>고객 정보를 지움</source>
            <translation>Customer's data erased</translation>
        </message>
        <message>
            <source>지난 해의 장부를 보관 파일로 옮김</source>
            <translation>Past year's books moved to an archive</translation>
        </message>
        <message>
            <source>보관 기간이 지난 금액을 지움</source>
            <translation>Amounts past their time erased</translation>
        </message>
        <message>
            <source>보관 기간</source>
            <translation>time to keep</translation>
        </message>
        <message>
            <source>사장님</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>명령</source>
            <translation>Command</translation>
        </message>
        <message>
            <source>프로그램</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>직원</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>플랫폼</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>벨</source>
            <translation>Bell</translation>
        </message>
        <message>
            <source>자동 규칙</source>
            <translation>Automatic rule</translation>
        </message>
        <message>
            <source>개점 점검</source>
            <translation>Opening check</translation>
        </message>
        <message>
            <source>영업 시간</source>
            <translation>Opening hours</translation>
        </message>
        <message>
            <source>접수</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>조리 시작</source>
            <translation>Start cooking</translation>
        </message>
        <message>
            <source>조리 완료</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>배달 출발</source>
            <translation>Sent out</translation>
        </message>
        <message>
            <source>배달 완료</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>전달 완료</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>취소</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>취소 요청 수락</source>
            <translation>Agreed to cancel</translation>
        </message>
        <message>
            <source>취소 요청 거절</source>
            <translation>Cancel request refused</translation>
        </message>
        <message>
            <source>재출력</source>
            <translation>Reprint</translation>
        </message>
        <message>
            <source>시간이 지나 인쇄하지 않음</source>
            <translation>Time over, not printed</translation>
        </message>
        <message>
            <source>프린터가 인쇄를 확인</source>
            <translation>Printer confirmed</translation>
        </message>
        <message>
            <source>프린터에 보냄</source>
            <translation>Sent to printer</translation>
        </message>
        <message>
            <source>사람이 확인</source>
            <translation>Checked by a person</translation>
        </message>
        <message>
            <source>영업 중</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>영업 안 함</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>주문이 밀림</source>
            <translation>Too many orders</translation>
        </message>
        <message>
            <source>재료 부족</source>
            <translation>Short of ingredients</translation>
        </message>
        <message>
            <source>휴식</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>배달원 부족</source>
            <translation>Short of riders</translation>
        </message>
        <message>
            <source>기타</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>주방 주문서</source>
            <translation>Kitchen slip</translation>
        </message>
        <message>
            <source>배달 주문서</source>
            <translation>Delivery slip</translation>
        </message>
        <message>
            <source>취소 주문서</source>
            <translation>Cancel slip</translation>
        </message>
        <message>
            <source>새 주문</source>
            <translation>New order</translation>
        </message>
        <message>
            <source>조리를 시작할 시각</source>
            <translation>Time to start cooking</translation>
        </message>
        <message>
            <source>조리 중</source>
            <translation>Cooking</translation>
        </message>
        <message>
            <source>배달 중</source>
            <translation>On its way</translation>
        </message>
        <message>
            <source>완료</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>취소 알림</source>
            <translation>Cancellation</translation>
        </message>
        <message>
            <source>고객의 취소 요청</source>
            <translation>Customer asks to cancel</translation>
        </message>
        <message>
            <source>접수 시간이 곧 끝남</source>
            <translation>Time to accept nearly over</translation>
        </message>
        <message>
            <source>예약 주문의 조리 시작</source>
            <translation>Scheduled order: start cooking</translation>
        </message>
        <message>
            <source>확인할 것이 있음</source>
            <translation>Something to check</translation>
        </message>
        <message>
            <source>손상되어 백업으로 되돌림</source>
            <translation>Damaged, restored from backup</translation>
        </message>
        <message>
            <source>손상되어 새로 시작함</source>
            <translation>Damaged, started anew</translation>
        </message>
        <message>
            <source>사람이 백업으로 되돌림</source>
            <translation>Restored from backup by a person</translation>
        </message>
        <message>
            <source>끝부분을 잃음</source>
            <translation>The end was lost</translation>
        </message>
        <message>
            <source>빠진 주문만 다시 읽음</source>
            <translation>Only missing orders read again</translation>
        </message>
        <message>
            <source>받은 적이 있지만 기록에 없던 주문</source>
            <translation>An order seen before but not in the records</translation>
        </message>
        <message>
            <source>연결할 수 없음</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>답이 없음</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>플랫폼이 바쁨</source>
            <translation>Platform busy</translation>
        </message>
        <message>
            <source>로그인이 거절됨</source>
            <translation>Sign-in refused</translation>
        </message>
        <message>
            <source>플랫폼이 아닌 곳의 답</source>
            <translation>Answer from somewhere else</translation>
        </message>
        <message>
            <source>{said} · 빠진 주문 {missing}건, 열린 주문 {open}건을 다시 확인</source>
            <translation>{said} · checking {missing} missing and {open} open orders again</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>일시중지 끝</source>
            <translation>Pause over</translation>
        </message>
        <message>
            <source>확인함</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>파일</source>
            <translation>File</translation>
        </message>
        <message>
            <source>은행에서 '엑셀 저장'으로 다시 내려받은 파일을 골라 주세요.</source>
            <translation>Download the file from the bank again as Excel and choose that one.</translation>
        </message>
        <message>
            <source>은행 파일을 이미 가져오고 있습니다.</source>
            <translation>A bank file is being imported already.</translation>
        </message>
        <message>
            <source>은행 파일을 가져오고 있습니다.</source>
            <translation>A bank file is being imported.</translation>
        </message>
        <message>
            <source>이미 되돌린 파일입니다.</source>
            <translation>This file was taken back already.</translation>
        </message>
        <message>
            <source>끝난 뒤에 다시 해 주세요.</source>
            <translation>Try again once it is done.</translation>
        </message>
        <message>
            <source>가져오기를 그만두었습니다.</source>
            <translation>Import cancelled.</translation>
        </message>
        <message>
            <source>가져온 것은 없습니다.</source>
            <translation>Nothing was imported.</translation>
        </message>
        <message>
            <source>거래가 한 줄도 없는 파일입니다: {file}</source>
            <translation>This file has no transactions: {file}</translation>
        </message>
        <message>
            <source>조회 기간을 확인해 주세요.</source>
            <translation>Check the dates you asked the bank for.</translation>
        </message>
        <message>
            <source>비밀번호가 걸린 파일입니다: {file}</source>
            <translation>This file has a password: {file}</translation>
        </message>
        <message>
            <source>엑셀에서 열어 비밀번호 없이 저장하거나, 은행에서 비밀번호 없이 내려받아 주세요.</source>
            <translation>Save it in Excel without a password, or download it from the bank without one.</translation>
        </message>
        <message>
            <source>손상되어 읽을 수 없는 엑셀 파일입니다: {file}</source>
            <translation>This Excel file is damaged and cannot be read: {file}</translation>
        </message>
        <message>
            <source>너무 큰 파일입니다: {file}</source>
            <translation>This file is too large: {file}</translation>
        </message>
        <message>
            <source>조회 기간을 나누어 다시 내려받아 주세요.</source>
            <translation>Download fewer days at a time.</translation>
        </message>
        <message>
            <source>파일을 열 수 없습니다: {file}</source>
            <translation>The file cannot be opened: {file}</translation>
        </message>
        <message>
            <source>엑셀에서 열려 있으면 닫고, 파일이 그 자리에 있는지 확인해 주세요.</source>
            <translation>Close it in Excel, and check that the file is still there.</translation>
        </message>
        <message>
            <source>날짜와 입금액이 있는 열을 골라 주세요.</source>
            <translation>Choose the columns of the date and of money in.</translation>
        </message>
        <message>
            <source>파일에 {number}번째 열이 없습니다: {file}</source>
            <translation>The file has no column {number}: {file}</translation>
        </message>
        <message>
            <source>열을 다시 골라 주세요.</source>
            <translation>Choose the columns again.</translation>
        </message>
        <message>
            <source>빈칸</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>파일의 {line}번째 줄을 읽을 수 없습니다({said_column}: {said_cell}).</source>
            <translation>Row {line} of the file cannot be read ({said_column}: {said_cell}).</translation>
        </message>
        <message>
            <source>아무것도 가져오지 않았습니다.</source>
            <translation>Nothing was imported.</translation>
        </message>
        <message>
            <source>열을 다시 고르거나, 그 줄을 고쳐 주세요.</source>
            <translation>Choose the columns again, or mend that row.</translation>
        </message>
        <message>
            <source>날짜</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>입금액</source>
            <translation>Money in</translation>
        </message>
        <message>
            <source>출금액</source>
            <translation>Money out</translation>
        </message>
        <message>
            <source>잔액</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>은행에서 다시 내려받거나, 엑셀에서 열어 'CSV UTF-8'로 저장해 주세요.</source>
            <translation>Download it from the bank again, or save it in Excel as 'CSV UTF-8'.</translation>
        </message>
        <message>
            <source>파일의 {line}번째 줄에 읽을 수 없는 글자가 있습니다: {file}</source>
            <translation>Row {line} of the file has characters that cannot be read: {file}</translation>
        </message>
        <message>
            <source>은행 거래내역 파일(CSV, XLSX, XLS)이 아닙니다: {file}</source>
            <translation>This is no bank file (CSV, XLSX, XLS): {file}</translation>
        </message>
        <message>
            <source>파일의 {line}번째 줄에서 따옴표가 닫히지 않았거나 칸이 너무 깁니다: {file}</source>
            <translation>Row {line} of the file has an open quotation mark or too long a cell: {file}</translation>
        </message>
        <message>
            <source>이름만 엑셀이고 속은 웹 문서인 파일입니다: {file}</source>
            <translation>This file is a web page that is only named like Excel: {file}</translation>
        </message>
        <message>
            <source>엑셀에서 열어 'Excel 통합 문서(.xlsx)'로 저장한 뒤 그 파일을 골라 주세요.</source>
            <translation>Open it in Excel, save it as 'Excel Workbook (.xlsx)' and choose that file.</translation>
        </message>
        <message>
            <source>이름이 비어 있습니다.</source>
            <translation>The name is empty.</translation>
        </message>
        <message>
            <source>저장한 조건이 이미 {most}개입니다.</source>
            <translation>There are {most} saved filters already.</translation>
        </message>
        <message>
            <source>저장할 이름을 입력해 주세요.</source>
            <translation>Give it a name.</translation>
        </message>
        <message>
            <source>쓰지 않는 조건을 지운 뒤 저장해 주세요.</source>
            <translation>Remove one you do not use, then save.</translation>
        </message>
        <message>
            <source>이 주문은 장부에 없습니다.</source>
            <translation>This order is not in the books.</translation>
        </message>
        <message>
            <source>목록에서 다시 찾아 주세요.</source>
            <translation>Find it in the list again.</translation>
        </message>
        <message>
            <source>가게에서 적은 요율</source>
            <translation>rates entered by the shop</translation>
        </message>
        <message>
            <source>가게 요율 {day}</source>
            <translation>shop's rates {day}</translation>
        </message>
        <message>
            <source>{rate} ({day}부터)</source>
            <translation>{rate} (from {day})</translation>
        </message>
        <message>
            <source>{month}월 {day}일 정산서: {said}</source>
            <translation>Statement of {month}/{day}: {said}</translation>
        </message>
        <message>
            <source>그 밖에 {count}건이 더 있습니다.</source>
            <translation>There are {count} more.</translation>
        </message>
        <message>
            <source>가게가 낼 돈이 {won} 있습니다.</source>
            <translation>The shop owes {won}.</translation>
        </message>
        <message>
            <source>같은 날부터 쓰는 요율이 두 개 있습니다.</source>
            <translation>Two rates begin on the same day.</translation>
        </message>
        <message>
            <source>요율은 {most}개까지, 정산 주기는 {days}일까지 적을 수 있습니다.</source>
            <translation>Up to {most} rates, and up to {days} days until the payout.</translation>
        </message>
        <message>
            <source>요율을 저장하지 못했습니다.</source>
            <translation>The rates could not be saved.</translation>
        </message>
        <message>
            <source>날짜를 서로 다르게 적어 주세요.</source>
            <translation>Enter different days.</translation>
        </message>
        <message>
            <source>정산 내용을 기록하지 못했습니다.</source>
            <translation>The settlement could not be recorded.</translation>
        </message>
        <message>
            <source>정산서를 기록하지 못했습니다.</source>
            <translation>The statement could not be recorded.</translation>
        </message>
        <message>
            <source>끝나지 않은 주문 {count}건은 합계에 없습니다.</source>
            <translation>Orders not finished and not in the sum: {count}.</translation>
        </message>
        <message>
            <source>주문 화면에서 마무리해 주세요.</source>
            <translation>Finish them on the orders page.</translation>
        </message>
        <message>
            <source>거래내역이 여러 시트에 있는 파일입니다: {file}</source>
            <translation>This file has transactions in several sheets: {file}</translation>
        </message>
        <message>
            <source>시트마다 따로 저장해서 하나씩 골라 주세요.</source>
            <translation>Save each sheet by itself and choose them one by one.</translation>
        </message>
        <message>
            <source>입출금 구분</source>
            <translation>In or out</translation>
        </message>
        <message>
            <source>잠시 뒤 다시 점검해 주세요.</source>
            <translation>Check again in a moment.</translation>
        </message>
        <message>
            <source>플랫폼이 시험 주문을 받지 않았습니다.</source>
            <translation>The platform did not take the trial order.</translation>
        </message>
        <message>
            <source>시험 주문이 들어오지 않았습니다.</source>
            <translation>The trial order did not arrive.</translation>
        </message>
        <message>
            <source>시험 주문은 들어왔지만 내용을 받지 못했습니다.</source>
            <translation>The trial order arrived, but its details did not.</translation>
        </message>
        <message>
            <source>시험 주문이 들어왔지만 벨이 울리지 않았습니다.</source>
            <translation>The trial order arrived, but the bell did not ring.</translation>
        </message>
        <message>
            <source>스피커를 확인해 주세요.</source>
            <translation>Check the speaker.</translation>
        </message>
        <message>
            <source>시험 주문이 아직 취소되지 않았습니다.</source>
            <translation>The trial order is not cancelled yet.</translation>
        </message>
        <message>
            <source>주문 목록에서 '시험' 주문을 거절해 주세요.</source>
            <translation>Reject the trial order in the list of orders.</translation>
        </message>
        <message>
            <source>답이 {took}ms 만에 왔습니다</source>
            <translation>It answered after {took} ms</translation>
        </message>
        <message>
            <source>{said}(주소 찾기 {found}ms, 연결 {connected}ms).</source>
            <translation>{said} (name {found} ms, connection {connected} ms).</translation>
        </message>
        <message>
            <source>플랫폼 시계와 {seconds}초 차이입니다.</source>
            <translation>{seconds} s off the platform's clock.</translation>
        </message>
        <message>
            <source>이 플랫폼은 시험 주문을 받지 않아 새 주문 확인까지 점검했습니다.</source>
            <translation>This platform takes no trial orders: checked up to asking for new orders.</translation>
        </message>
        <message>
            <source>{said} 마지막으로 주문 알림을 받았다고 알린 때: {when}.</source>
            <translation>{said} Last said that it saw orders: {when}.</translation>
        </message>
        <message>
            <source>접속 ID와 비밀번호가 맞습니다.</source>
            <translation>The sign-in ID and the password are right.</translation>
        </message>
        <message>
            <source>아직 답을 받지 못했습니다.</source>
            <translation>No answer yet.</translation>
        </message>
        <message>
            <source>플랫폼이 제때 답하지 않았습니다.</source>
            <translation>The platform did not answer in time.</translation>
        </message>
        <message>
            <source>플랫폼이 답합니다.</source>
            <translation>The platform answers.</translation>
        </message>
        <message>
            <source>플랫폼이 접속 정보를 받지 않습니다.</source>
            <translation>The platform does not accept the sign-in data.</translation>
        </message>
        <message>
            <source>접속 ID와 비밀번호를 확인해 주세요.</source>
            <translation>Check the sign-in ID and the password.</translation>
        </message>
        <message>
            <source>플랫폼에 연결되지 않았습니다.</source>
            <translation>The platform is not connected.</translation>
        </message>
        <message>
            <source>플랫폼에 연결된 뒤에 알 수 있습니다.</source>
            <translation>Known once the platform is connected.</translation>
        </message>
        <message>
            <source>플랫폼 시각을 아직 몰라 비교하지 못했습니다.</source>
            <translation>The platform's time is not known yet.</translation>
        </message>
        <message>
            <source>플랫폼에 연결된 뒤에 확인할 수 있습니다.</source>
            <translation>Can be checked once the platform is connected.</translation>
        </message>
        <message>
            <source>시험 주문이 들어와 저장되고 {said} 만에 벨이 울린 뒤 취소됐습니다.</source>
            <translation>A trial order arrived, was stored, rang after {said} and was cancelled.</translation>
        </message>
        <message>
            <source>프로그램이 꺼져 있어 시험 주문을 넣지 않았습니다.</source>
            <translation>No order was tried: the program is not running.</translation>
        </message>
        <message>
            <source>프로그램을 실행한 뒤 다시 점검해 주세요.</source>
            <translation>Start the program and check again.</translation>
        </message>
        <message>
            <source>알림 소리</source>
            <translation>Bell sound</translation>
        </message>
        <message>
            <source>음량</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>로그인</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>첫 주문</source>
            <translation>First order</translation>
        </message>
        <message>
            <source>아직 한 건도 오지 않았습니다.</source>
            <translation>None has come yet.</translation>
        </message>
        <message>
            <source>가맹점 ID가 맞는지 확인해 주세요.</source>
            <translation>Check that the merchant ID is right.</translation>
        </message>
        <message>
            <source>컴퓨터 시계</source>
            <translation>Computer's clock</translation>
        </message>
        <message>
            <source>절전 설정</source>
            <translation>Sleep settings</translation>
        </message>
        <message>
            <source>디스크</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>백업</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>시험 주문</source>
            <translation>Trial order</translation>
        </message>
        <message>
            <source>아직 점검하지 않았습니다.</source>
            <translation>Not checked yet.</translation>
        </message>
        <message>
            <source>먼저 점검해 주세요.</source>
            <translation>Do the check first.</translation>
        </message>
        <message>
            <source>외 {count}가지</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <source>개점 점검({when}): {said}{said_more}를 먼저 고쳐 주세요.</source>
            <translation>Opening check ({when}): see to {said}{said_more} first.</translation>
        </message>
        <message>
            <source>벨 {percent}%</source>
            <translation>Bell {percent}%</translation>
        </message>
        <message>
            <source>주문을 빠짐없이 기록하고 있고, 파일도 멀쩡합니다.</source>
            <translation>Every order is written down and the file is sound.</translation>
        </message>
        <message>
            <source>마지막 백업: {when}</source>
            <translation>Last backup: {when}</translation>
        </message>
        <message>
            <source>등록된 프린터가 없어 주문서를 인쇄하지 않습니다.</source>
            <translation>No printer is set up: no slips are printed.</translation>
        </message>
        <message>
            <source>벨을 울려 보지 못했습니다.</source>
            <translation>The bell could not be tried.</translation>
        </message>
        <message>
            <source>스피커 연결을 확인하고 다시 점검해 주세요.</source>
            <translation>Check the speaker and check again.</translation>
        </message>
        <message>
            <source>방금 벨을 울렸고 스피커로 소리가 나갔습니다.</source>
            <translation>The bell rang just now, through the speaker.</translation>
        </message>
        <message>
            <source>컴퓨터 {percent}%</source>
            <translation>computer {percent}%</translation>
        </message>
        <message>
            <source>{number}GB 남았습니다</source>
            <translation>{number} GB left</translation>
        </message>
        <message>
            <source>{number}MB 남았습니다</source>
            <translation>{number} MB left</translation>
        </message>
        <message>
            <source>실행 중이 아닙니다.</source>
            <translation>Not running.</translation>
        </message>
        <message>
            <source>주문을 받으려면 프로그램을 실행해 주세요.</source>
            <translation>Start the program to take orders.</translation>
        </message>
        <message>
            <source>멈춘 부분이 없습니다.</source>
            <translation>No part has stopped.</translation>
        </message>
        <message>
            <source>{said} 확인이 제때 끝나지 않았습니다.</source>
            <translation>{said}: the check did not finish in time.</translation>
        </message>
        <message>
            <source>{name} 프린터</source>
            <translation>{name} printer</translation>
        </message>
        <message>
            <source>프린터가 제때 답하지 않았습니다.</source>
            <translation>The printer did not answer in time.</translation>
        </message>
        <message>
            <source>아직 인쇄해 보지 않았습니다.</source>
            <translation>Nothing printed yet.</translation>
        </message>
        <message>
            <source>시험 인쇄를 해 주세요.</source>
            <translation>Do a test print.</translation>
        </message>
        <message>
            <source>마지막 인쇄: {when}</source>
            <translation>Last print: {when}</translation>
        </message>
        <message>
            <source>프린터가 준비됐습니다.</source>
            <translation>The printer is ready.</translation>
        </message>
        <message>
            <source>고객 정보의 열쇠를 읽을 수 있습니다.</source>
            <translation>The key of customers' data can be read.</translation>
        </message>
        <message>
            <source>스피커는 있지만 들리지 않습니다.</source>
            <translation>There is a speaker, but it cannot be heard.</translation>
        </message>
        <message>
            <source>컴퓨터 음량을 확인하지 못했습니다.</source>
            <translation>The computer's volume is not known.</translation>
        </message>
        <message>
            <source>음소거를 풀고 음량을 올려 주세요.</source>
            <translation>Unmute it and turn the volume up.</translation>
        </message>
        <message>
            <source>주방에서 안 들릴 수 있으니 음량을 올려 주세요.</source>
            <translation>The kitchen may not hear it: turn the volume up.</translation>
        </message>
        <message>
            <source>컴퓨터 음량은 알 수 없으니 소리를 들어 보세요.</source>
            <translation>The computer's volume is not known: listen to it.</translation>
        </message>
        <message>
            <source>필요 없는 파일을 지워 디스크를 비워 주세요.</source>
            <translation>Delete files that are not needed to free the disk.</translation>
        </message>
        <message>
            <source>오늘 안에 디스크를 비워 주세요.</source>
            <translation>Free the disk today.</translation>
        </message>
        <message>
            <source>주문 기록 파일에 이상이 없습니다.</source>
            <translation>The file of order records is sound.</translation>
        </message>
        <message>
            <source>아직 백업이 없습니다.</source>
            <translation>No backup yet.</translation>
        </message>
        <message>
            <source>인쇄를 기다리는 주문서가 {count}장 있습니다.</source>
            <translation>{count} slips are waiting to be printed.</translation>
        </message>
        <message>
            <source>용지가 있고 인쇄할 준비가 됐습니다.</source>
            <translation>Paper is in and it is ready to print.</translation>
        </message>
        <message>
            <source>용지가 있습니다.</source>
            <translation>Paper is in.</translation>
        </message>
        <message>
            <source>쓰는 프린터가 있으면 설정(F10)에서 등록해 주세요.</source>
            <translation>If you use a printer, add it in Settings (F10).</translation>
        </message>
        <message>
            <source>프로그램 자료</source>
            <translation>Program data</translation>
        </message>
        <message>
            <source>멈춘 기록</source>
            <translation>Crashes</translation>
        </message>
        <message>
            <source>버전</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>자동 시작</source>
            <translation>Automatic start</translation>
        </message>
        <message>
            <source>확인이 필요합니다.</source>
            <translation>This needs a look.</translation>
        </message>
        <message>
            <source>스피커가 켜져 있고 연결됐는지 확인한 뒤 다시 점검해 주세요.</source>
            <translation>See that the speaker is on and connected, then check again.</translation>
        </message>
        <message>
            <source>음량을 올리고 다시 점검해 주세요.</source>
            <translation>Turn the volume up and check again.</translation>
        </message>
        <message>
            <source>플랫폼에 연결된 뒤 다시 점검해 주세요.</source>
            <translation>Check again once the platform is connected.</translation>
        </message>
        <message>
            <source>컴퓨터 설정에서 절전을 꺼 주세요.</source>
            <translation>Switch sleep off in the computer's settings.</translation>
        </message>
        <message>
            <source>백업 폴더와 디스크의 남은 용량을 확인해 주세요.</source>
            <translation>Check the backup folder and the disk's free space.</translation>
        </message>
        <message>
            <source>프로그램을 끝냈다가 다시 시작해 주세요.</source>
            <translation>Quit the program and start it again.</translation>
        </message>
        <message>
            <source>지원 파일을 만들어 설치 담당자에게 보내 주세요.</source>
            <translation>Make a support file and send it to your installer.</translation>
        </message>
        <message>
            <source>설정(F10) › 프로그램에서 ‘함께 시작’을 골라 주세요.</source>
            <translation>Choose ‘Start by itself’ in Settings (F10) › Program.</translation>
        </message>
        <message>
            <source>설정(F10) › 프로그램에서 설치해 주세요.</source>
            <translation>Install it in Settings (F10) › Program.</translation>
        </message>
        <message>
            <source>프린터의 전원과 용지를 확인해 주세요.</source>
            <translation>Check the printer's power and paper.</translation>
        </message>
        <message>
            <source>최신 버전입니다.</source>
            <translation>This is the newest version.</translation>
        </message>
        <message>
            <source>새 버전을 내려받고 있습니다.</source>
            <translation>A newer version is being downloaded.</translation>
        </message>
        <message>
            <source>새 버전을 설치하고 있습니다.</source>
            <translation>A newer version is being installed.</translation>
        </message>
        <message>
            <source>지난 점검 뒤로 {count}번 갑자기 꺼지거나 멈췄습니다.</source>
            <translation>Sudden ends or hangs since the last check: {count}.</translation>
        </message>
        <message>
            <source>지난 점검 뒤로 갑자기 꺼지거나 멈춘 적이 없습니다.</source>
            <translation>No sudden end or hang since the last check.</translation>
        </message>
        <message>
            <source>마지막: {when}.</source>
            <translation>The last: {when}.</translation>
        </message>
        <message>
            <source>{size}를 쓰고 있습니다({said_parts}).</source>
            <translation>Uses {size} ({said_parts}).</translation>
        </message>
        <message>
            <source>아직 자료가 없습니다.</source>
            <translation>No data yet.</translation>
        </message>
        <message>
            <source>지난해 기록</source>
            <translation>Earlier years</translation>
        </message>
        <message>
            <source>손상된 파일</source>
            <translation>Damaged files</translation>
        </message>
        <message>
            <source>다른 버전</source>
            <translation>Other versions</translation>
        </message>
        <message>
            <source>컴퓨터를 켜면 프로그램이 저절로 시작합니다.</source>
            <translation>The program starts with the computer.</translation>
        </message>
        <message>
            <source>컴퓨터를 켜도 프로그램이 저절로 시작하지 않습니다.</source>
            <translation>The program does not start with the computer.</translation>
        </message>
        <message>
            <source>버전 {version}.</source>
            <translation>Version {version}.</translation>
        </message>
        <message>
            <source>새 버전({version})을 설치할 수 있습니다.</source>
            <translation>A newer version ({version}) can be installed.</translation>
        </message>
        <message>
            <source>새 버전 {version}에 문제가 있어 쓰던 버전으로 되돌아왔습니다.</source>
            <translation>Version {version} had a problem; the version before is back in use.</translation>
        </message>
        <message>
            <source>비밀번호가 다릅니다.</source>
            <translation>Wrong PIN.</translation>
        </message>
        <message>
            <source>비밀번호를 여러 번 틀렸습니다.</source>
            <translation>The PIN was wrong several times.</translation>
        </message>
        <message>
            <source>{minutes}분 뒤에 다시 넣어 주세요.</source>
            <translation>Enter it again in {minutes} min.</translation>
        </message>
        <message>
            <source>{seconds}초 뒤에 다시 넣어 주세요.</source>
            <translation>Enter it again in {seconds} s.</translation>
        </message>
        <message>
            <source>잠금 파일을 읽을 수 없습니다.</source>
            <translation>The lock's file cannot be read.</translation>
        </message>
        <message>
            <source>주문은 그대로 받습니다.</source>
            <translation>Orders still come in.</translation>
        </message>
        <message>
            <source>다시 넣어 주세요.</source>
            <translation>Enter it again.</translation>
        </message>
        <message>
            <source>사장님만 바꿀 수 있습니다.</source>
            <translation>Only the owner can change this.</translation>
        </message>
        <message>
            <source>비밀번호는 숫자 4~8자입니다.</source>
            <translation>A PIN has 4 to 8 digits.</translation>
        </message>
        <message>
            <source>비밀번호를 먼저 넣어 주세요.</source>
            <translation>Enter the PIN first.</translation>
        </message>
        <message>
            <source>기록을 되돌린 뒤 플랫폼에서 다시 확인하는 주문입니다.</source>
            <translation>This order is checked again at the platform after a restore.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서도 확인해 주세요.</source>
            <translation>Please look at the platform's screen too.</translation>
        </message>
        <message>
            <source>기록을 되돌렸습니다.</source>
            <translation>The records were restored.</translation>
        </message>
        <message>
            <source>플랫폼에 전해졌는지 다시 확인합니다.</source>
            <translation>Checking whether it reached the platform.</translation>
        </message>
        <message>
            <source>나온 주문서와 접수 상태를 확인해 주세요.</source>
            <translation>Check the slips that came out and what was accepted.</translation>
        </message>
        <message>
            <source>{hour}시 {minute}분</source>
            <translation>{hour}:{minute}</translation>
        </message>
        <message>
            <source>그 뒤 주문 {count}건은 플랫폼에서 다시 읽습니다.</source>
            <translation>{count} later orders are read from the platform again.</translation>
        </message>
        <message>
            <source>빠진 주문은 없습니다.</source>
            <translation>No order is missing.</translation>
        </message>
        <message>
            <source>주문 기록을 {said} 백업으로 되돌렸습니다.</source>
            <translation>The order records were restored to the backup of {said}.</translation>
        </message>
        <message>
            <source>주문 기록이 손상되어 새로 시작했습니다.</source>
            <translation>The order records were damaged and begun anew.</translation>
        </message>
        <message>
            <source>최근 주문 {count}건은 플랫폼에서 다시 읽습니다.</source>
            <translation>{count} recent orders are read from the platform again.</translation>
        </message>
        <message>
            <source>주문 기록의 끝부분이 없어졌습니다({said}까지 남아 있음).</source>
            <translation>The end of the order records is gone (kept up to {said}).</translation>
        </message>
        <message>
            <source>주문 기록이 손상되어 {said} 백업으로 되돌렸습니다.</source>
            <translation>The order records were damaged and restored to the backup of {said}.</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>earlier</translation>
        </message>
        <message>
            <source>{month}월 {day}일 {said}</source>
            <translation>{month}/{day} {said}</translation>
        </message>
        <message>
            <source>다시 인쇄했습니다.</source>
            <translation>Printed again.</translation>
        </message>
        <message>
            <source>마지막 주문서가 다 나왔는지 확인해 주세요.</source>
            <translation>Check whether the last slip came out whole.</translation>
        </message>
        <message>
            <source>{printer} 프린터: 보낸 주문서가 나오지 않고 있습니다.</source>
            <translation>{printer} printer: a slip that was sent is not coming out.</translation>
        </message>
        <message>
            <source>프린터를 확인해 주세요.</source>
            <translation>Check the printer.</translation>
        </message>
        <message>
            <source>확인이 필요한 주문서가 아닙니다.</source>
            <translation>This slip needs no check.</translation>
        </message>
        <message>
            <source>이 주문서는 더 이상 없습니다.</source>
            <translation>This slip is no longer there.</translation>
        </message>
        <message>
            <source>{printer} 프린터: 나왔는지 확인할 주문서가 {count}장 있습니다.</source>
            <translation>{printer} printer: check whether {count} slips came out.</translation>
        </message>
        <message>
            <source>조리 시간은 {low}분에서 {high}분 사이로 골라 주세요.</source>
            <translation>Choose a cooking time from {low} to {high} minutes.</translation>
        </message>
        <message>
            <source>거절 사유를 골라 주세요.</source>
            <translation>Choose why it is rejected.</translation>
        </message>
        <message>
            <source>품절로 고른 메뉴가 이 주문에 없습니다.</source>
            <translation>The dish chosen as sold out is not in this order.</translation>
        </message>
        <message>
            <source>다시 골라 주세요.</source>
            <translation>Choose again.</translation>
        </message>
        <message>
            <source>이 버튼으로는 할 수 없습니다.</source>
            <translation>This button cannot do that.</translation>
        </message>
        <message>
            <source>취소를 받을 수 없는 이유를 골라 주세요.</source>
            <translation>Choose why it cannot be cancelled.</translation>
        </message>
        <message>
            <source>이 주문은 더 이상 없습니다.</source>
            <translation>This order is no longer there.</translation>
        </message>
        <message>
            <source>지금 이 주문에는 할 수 없는 일입니다.</source>
            <translation>That cannot be done with this order now.</translation>
        </message>
        <message>
            <source>취소 요청에 대한 답이 처리되지 않았습니다.</source>
            <translation>The answer to the cancel request did not go through.</translation>
        </message>
        <message>
            <source>이미 처리됐는지 플랫폼 화면을 확인해 주세요.</source>
            <translation>See on the platform's screen whether it is done already.</translation>
        </message>
        <message>
            <source>접수 시간이 지나서 보내지 않았습니다.</source>
            <translation>Not sent: the time to accept was over.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 보고 골라 주세요.</source>
            <translation>Look at the platform's screen, then choose.</translation>
        </message>
        <message>
            <source>접수 시간이 지나서 거절을 보내지 않았습니다.</source>
            <translation>The reject was not sent: the time to accept was over.</translation>
        </message>
        <message>
            <source>플랫폼에서 접수가 되지 않았습니다.</source>
            <translation>The accept did not go through at the platform.</translation>
        </message>
        <message>
            <source>다시 접수하거나 플랫폼 화면을 확인해 주세요.</source>
            <translation>Accept again or check the platform's screen.</translation>
        </message>
        <message>
            <source>플랫폼에서 거절이 되지 않았습니다.</source>
            <translation>The reject did not go through at the platform.</translation>
        </message>
        <message>
            <source>다시 선택해 주세요.</source>
            <translation>Choose again, please.</translation>
        </message>
        <message>
            <source>플랫폼에 '준비 완료'가 되지 않았습니다.</source>
            <translation>'Ready' did not go through at the platform.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 확인해 주세요.</source>
            <translation>Check the platform's screen.</translation>
        </message>
        <message>
            <source>플랫폼에 '배달 출발'이 되지 않았습니다.</source>
            <translation>'Sent out' did not go through at the platform.</translation>
        </message>
        <message>
            <source>플랫폼에 '배달 완료'가 되지 않았습니다.</source>
            <translation>'Delivered' did not go through at the platform.</translation>
        </message>
        <message>
            <source>플랫폼에 '픽업 완료'가 되지 않았습니다.</source>
            <translation>'Picked up' did not go through at the platform.</translation>
        </message>
        <message>
            <source>플랫폼에서 취소가 되지 않았습니다.</source>
            <translation>The platform did not cancel it.</translation>
        </message>
        <message>
            <source>주문은 계속됩니다.</source>
            <translation>The order goes on.</translation>
        </message>
        <message>
            <source>접수가 됐는지 플랫폼이 알려 주지 않습니다.</source>
            <translation>The platform does not say whether the accept went through.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 보고 다시 선택해 주세요.</source>
            <translation>Look at the platform's screen and choose again.</translation>
        </message>
        <message>
            <source>거절이 됐는지 플랫폼이 알려 주지 않습니다.</source>
            <translation>The platform does not say whether the reject went through.</translation>
        </message>
        <message>
            <source>'준비 완료'가 전해졌는지 알 수 없습니다.</source>
            <translation>It is not known whether 'Ready' arrived.</translation>
        </message>
        <message>
            <source>'배달 출발'이 전해졌는지 알 수 없습니다.</source>
            <translation>It is not known whether 'Sent out' arrived.</translation>
        </message>
        <message>
            <source>'배달 완료'가 전해졌는지 알 수 없습니다.</source>
            <translation>It is not known whether 'Delivered' arrived.</translation>
        </message>
        <message>
            <source>'픽업 완료'가 전해졌는지 알 수 없습니다.</source>
            <translation>It is not known whether 'Picked up' arrived.</translation>
        </message>
        <message>
            <source>취소가 됐는지 플랫폼이 알려 주지 않습니다.</source>
            <translation>The platform does not say whether the cancel went through.</translation>
        </message>
        <message>
            <source>취소 요청에 대한 답이 전해졌는지 알 수 없습니다.</source>
            <translation>It is not known whether the answer to the cancel request arrived.</translation>
        </message>
        <message>
            <source>등록된 프린터가 없습니다.</source>
            <translation>No printer is set up.</translation>
        </message>
        <message>
            <source>설정에서 프린터를 먼저 추가해 주세요.</source>
            <translation>Add a printer in the settings first.</translation>
        </message>
        <message>
            <source>기록하지 못한 내용이 있습니다(주문 {said}).</source>
            <translation>Something could not be recorded (orders: {said}).</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 이 주문을 확인해 주세요.</source>
            <translation>Check this order on the platform's screen.</translation>
        </message>
        <message>
            <source>없음</source>
            <translation>none</translation>
        </message>
        <message>
            <source>컴퓨터 시계가 플랫폼보다 {said} {said_side}.</source>
            <translation>The computer's clock is {said} {said_side}.</translation>
        </message>
        <message>
            <source>시계를 맞춰 주세요.</source>
            <translation>Set the clock.</translation>
        </message>
        <message>
            <source>접수 시간은 플랫폼 시계로 셉니다.</source>
            <translation>Time to accept is counted by the platform's clock.</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>빠릅니다</source>
            <translation>ahead of the platform</translation>
        </message>
        <message>
            <source>느립니다</source>
            <translation>behind the platform</translation>
        </message>
        <message>
            <source>플랫폼 답이 느립니다({seconds}초).</source>
            <translation>The platform answers slowly ({seconds} s).</translation>
        </message>
        <message>
            <source>플랫폼이 읽을 수 없는 알림을 보냈습니다.</source>
            <translation>The platform sent a message that cannot be read.</translation>
        </message>
        <message>
            <source>플랫폼 화면도 확인해 주세요.</source>
            <translation>Please look at the platform's screen too.</translation>
        </message>
        <message>
            <source>다른 기기에서 접수한 주문입니다.</source>
            <translation>Another device accepted this order.</translation>
        </message>
        <message>
            <source>프린터 설정이 바뀌었습니다.</source>
            <translation>The printers' settings have changed.</translation>
        </message>
        <message>
            <source>여기에도 필요한지 확인해 주세요.</source>
            <translation>Check whether it is needed here too.</translation>
        </message>
        <message>
            <source>프린터 설정이 바뀌어 다른 프린터로 보냈습니다.</source>
            <translation>The printers' settings have changed: it went to another printer.</translation>
        </message>
        <message>
            <source>이 주문서를 인쇄할 프린터가 없습니다.</source>
            <translation>No printer is there for this slip.</translation>
        </message>
        <message>
            <source>설정에서 프린터를 추가해 주세요.</source>
            <translation>Add a printer in the settings.</translation>
        </message>
        <message>
            <source>인쇄 중에 프로그램이 꺼졌습니다.</source>
            <translation>The program quit while printing.</translation>
        </message>
        <message>
            <source>{said}주문서가 나왔는지 확인해 주세요.</source>
            <translation>{said}check whether the slip came out.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터에</source>
            <translation>On printer '{printer}':</translation>
        </message>
        <message>
            <source>주문이 더 이상 열려 있지 않습니다.</source>
            <translation>The order is no longer open.</translation>
        </message>
        <message>
            <source>접수 시간이 지난 주문이라 자동으로 접수하지 않았습니다.</source>
            <translation>Not accepted by itself: the time to accept was over.</translation>
        </message>
        <message>
            <source>이 프린터가 지금 주문서를 인쇄하고 있습니다.</source>
            <translation>This printer is printing a slip now.</translation>
        </message>
        <message>
            <source>끝난 뒤에 다시 눌러 주세요.</source>
            <translation>Press again when it is done.</translation>
        </message>
        <message>
            <source>플랫폼에서 주문 내용을 받지 못했습니다.</source>
            <translation>The order's details did not come from the platform.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 확인해 주세요.</source>
            <translation>Check the platform's screen.</translation>
        </message>
        <message>
            <source>플랫폼에 더 이상 없는 주문입니다.</source>
            <translation>The platform no longer has this order.</translation>
        </message>
        <message>
            <source>기록을 되돌린 뒤 확인했습니다.</source>
            <translation>Checked after a restore.</translation>
        </message>
        <message>
            <source>주문에 읽을 수 없는 값이 있습니다.</source>
            <translation>Some values of the order cannot be read.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 금액과 내용을 확인해 주세요.</source>
            <translation>Check amounts and details on the platform's screen.</translation>
        </message>
        <message>
            <source>다른 기기에서 먼저 접수했습니다.</source>
            <translation>Another device accepted it first.</translation>
        </message>
        <message>
            <source>다른 기기에서 접수해서 거절되지 않았습니다.</source>
            <translation>Not rejected: another device had accepted it.</translation>
        </message>
        <message>
            <source>조리하거나 취소해 주세요.</source>
            <translation>Cook it or cancel it.</translation>
        </message>
        <message>
            <source>앞서 보낸 접수가 처리되어 거절되지 않았습니다.</source>
            <translation>Not rejected: the accept sent before went through.</translation>
        </message>
        <message>
            <source>플랫폼에서 취소된 것을 직원이 확인했습니다.</source>
            <translation>Staff saw that the platform had cancelled it.</translation>
        </message>
        <message>
            <source>취소됐다고 확인한 주문이 플랫폼에서 계속되고 있습니다.</source>
            <translation>An order seen as cancelled goes on at the platform.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 보고 고객께 연락해 주세요.</source>
            <translation>Look at the platform's screen and call the customer.</translation>
        </message>
        <message>
            <source>플랫폼에서 처음 보는 알림({word})이 왔습니다.</source>
            <translation>An unknown message of the platform ({word}) came.</translation>
        </message>
        <message>
            <source>플랫폼에서 이미 처리된 주문입니다.</source>
            <translation>The platform has settled this order already.</translation>
        </message>
        <message>
            <source>그 밖</source>
            <translation>The rest</translation>
        </message>
        <message>
            <source>기록할 수 없어서 보내지 않았습니다.</source>
            <translation>Not sent: it could not be recorded.</translation>
        </message>
        <message>
            <source>다시 선택하거나 플랫폼 화면에서 처리해 주세요.</source>
            <translation>Choose again or do it on the platform's screen.</translation>
        </message>
        <message>
            <source>다시 선택하거나 플랫폼 화면을 확인해 주세요.</source>
            <translation>Choose again or check the platform's screen.</translation>
        </message>
        <message>
            <source>연결이 끊긴 동안 플랫폼이 가게를 닫았을 수 있습니다.</source>
            <translation>The platform may have closed the shop while the connection was lost.</translation>
        </message>
        <message>
            <source>연결되면 영업 중이라고 다시 알립니다.</source>
            <translation>It is told that you are open once connected.</translation>
        </message>
        <message>
            <source>플랫폼이 영업 상태를 받아들이지 않았습니다.</source>
            <translation>The platform did not accept the shop's state.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 직접 바꿔 주세요.</source>
            <translation>Change it on the platform's screen.</translation>
        </message>
        <message>
            <source>잠시 뒤 자동으로 다시 알립니다.</source>
            <translation>It is told again by itself in a moment.</translation>
        </message>
        <message>
            <source>인터넷이 끊겨 플랫폼에 아직 알리지 못했습니다.</source>
            <translation>The platform does not know yet: no internet.</translation>
        </message>
        <message>
            <source>연결되면 바로 알립니다.</source>
            <translation>It is told once connected.</translation>
        </message>
        <message>
            <source>플랫폼에 로그인되어 있지 않아 아직 알리지 못했습니다.</source>
            <translation>The platform does not know yet: not signed in.</translation>
        </message>
        <message>
            <source>로그인되면 바로 알립니다.</source>
            <translation>It is told once signed in.</translation>
        </message>
        <message>
            <source>기록할 수 없어서 플랫폼에 알리지 않았습니다.</source>
            <translation>The platform was not told: it could not be recorded.</translation>
        </message>
        <message>
            <source>다시 선택하거나 플랫폼 화면에서 바꿔 주세요.</source>
            <translation>Choose again or change it on the platform's screen.</translation>
        </message>
        <message>
            <source>기록할 수 없어서 인쇄하지 않은 주문서입니다.</source>
            <translation>This slip was not printed: it could not be recorded.</translation>
        </message>
        <message>
            <source>필요하면 다시 인쇄해 주세요.</source>
            <translation>Print it again if it is needed.</translation>
        </message>
        <message>
            <source>인쇄하지 못했습니다.</source>
            <translation>It could not be printed.</translation>
        </message>
        <message>
            <source>필요하면 다시 눌러 주세요.</source>
            <translation>Press again if it is needed.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 등록돼 있지 않아 주문서를 인쇄하지 못했습니다.</source>
            <translation>The slip was not printed: there is no printer '{printer}'.</translation>
        </message>
        <message>
            <source>{minutes}분 넘게 인쇄하지 못한 주문서입니다.</source>
            <translation>This slip could not be printed for over {minutes} minutes.</translation>
        </message>
        <message>
            <source>'{printer}' 주문서를 만들지 못했습니다.</source>
            <translation>The slip for '{printer}' could not be made.</translation>
        </message>
        <message>
            <source>화면을 보고 조리해 주세요.</source>
            <translation>Cook by the screen.</translation>
        </message>
        <message>
            <source>플랫폼이 품절 표시를 받아들이지 않았습니다.</source>
            <translation>The platform did not accept the sold-out mark.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 직접 품절로 바꿔 주세요.</source>
            <translation>Mark it as sold out on the platform's screen.</translation>
        </message>
        <message>
            <source>플랫폼이 다시 판매하는 것을 받아들이지 않았습니다.</source>
            <translation>The platform did not accept that it is available again.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 직접 바꾼 뒤 한 번 더 눌러 주세요.</source>
            <translation>Change it on the platform's screen, then press again.</translation>
        </message>
        <message>
            <source>이 메뉴는 플랫폼이 번호를 알려 주지 않아서 품절로 바꿀 수 없습니다.</source>
            <translation>The platform gave no number for this dish: it cannot be marked.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 바꿔 주세요.</source>
            <translation>Change it on the platform's screen.</translation>
        </message>
        <message>
            <source>품절이 끝나는 시각은 지금보다 뒤여야 합니다.</source>
            <translation>Sold out must end later than now.</translation>
        </message>
        <message>
            <source>개점 점검 시험 주문입니다.</source>
            <translation>This is the opening check's trial order.</translation>
        </message>
        <message>
            <source>조리하지 마세요.</source>
            <translation>Do not cook it.</translation>
        </message>
        <message>
            <source>시험</source>
            <translation>Trial</translation>
        </message>
        <message>
            <source>개점 점검의 시험 주문입니다.</source>
            <translation>This is the opening check's trial order.</translation>
        </message>
        <message>
            <source>점검이 끝나면 저절로 취소됩니다.</source>
            <translation>It is cancelled by itself after the check.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 멈춰서 다시 연결했습니다.</source>
            <translation>Printer '{printer}' had stopped and was connected again.</translation>
        </message>
        <message>
            <source>새 주문 확인이 멈춰서 다시 시작했습니다.</source>
            <translation>Asking for new orders had stopped and was restarted.</translation>
        </message>
        <message>
            <source>계속되면 인터넷 연결을 확인해 주세요.</source>
            <translation>If this goes on, check the internet connection.</translation>
        </message>
        <message>
            <source>접수를 보내다가 멈춰서 다시 시작했습니다.</source>
            <translation>Sending an accept had stopped and was restarted.</translation>
        </message>
        <message>
            <source>보낸 것은 플랫폼에서 다시 확인합니다.</source>
            <translation>What was sent is checked at the platform.</translation>
        </message>
        <message>
            <source>벨이 멈춰서 다시 켰습니다.</source>
            <translation>The bell had stopped and was started again.</translation>
        </message>
        <message>
            <source>소리가 나는지 확인해 주세요.</source>
            <translation>Check that it can be heard.</translation>
        </message>
        <message>
            <source>프로그램이 멈춰서 스스로 다시 시작했습니다.</source>
            <translation>The program had stopped and restarted itself.</translation>
        </message>
        <message>
            <source>주문과 주문서를 확인해 주세요.</source>
            <translation>Check orders and slips.</translation>
        </message>
        <message>
            <source>컴퓨터 음량을 확인하지 못하고 있습니다.</source>
            <translation>The computer's volume cannot be checked.</translation>
        </message>
        <message>
            <source>비밀번호 보관함이 대답하지 않습니다.</source>
            <translation>The password store does not answer.</translation>
        </message>
        <message>
            <source>컴퓨터의 키링 잠금을 풀어 주세요.</source>
            <translation>Unlock the computer's keyring.</translation>
        </message>
        <message>
            <source>프로그램의 한 부분이 멈춰서 다시 시작했습니다.</source>
            <translation>A part of the program had stopped and was restarted.</translation>
        </message>
        <message>
            <source>프린터가 멈췄습니다.</source>
            <translation>The printer has stopped.</translation>
        </message>
        <message>
            <source>문 열 준비가 됐습니다.</source>
            <translation>Ready to open.</translation>
        </message>
        <message>
            <source>먼저 고칠 것이 {count}가지 있습니다.</source>
            <translation>{count} to fix before opening.</translation>
        </message>
        <message>
            <source>등록된 가게가 없습니다.</source>
            <translation>No shop is registered.</translation>
        </message>
        <message>
            <source>merchant-desk provision FILE로 먼저 등록해 주세요.</source>
            <translation>Register first with merchant-desk provision FILE.</translation>
        </message>
        <message>
            <source>주문 기록 파일이 손상됐습니다.</source>
            <translation>The file of order records is damaged.</translation>
        </message>
        <message>
            <source>프로그램을 다시 시작하면 백업으로 되돌립니다.</source>
            <translation>Restart the program and it restores the backup.</translation>
        </message>
        <message>
            <source>디스크의 남은 용량을 알 수 없습니다.</source>
            <translation>The disk's free space is not known.</translation>
        </message>
        <message>
            <source>폴더 권한을 확인해 주세요.</source>
            <translation>Check the folder's permissions.</translation>
        </message>
        <message>
            <source>플랫폼이 비밀번호를 받아들이지 않았습니다.</source>
            <translation>The platform does not take the password.</translation>
        </message>
        <message>
            <source>진짜 주문이 왔습니다.</source>
            <translation>A real order came.</translation>
        </message>
        <message>
            <source>연습을 멈췄습니다.</source>
            <translation>The practice was stopped.</translation>
        </message>
        <message>
            <source>지금 울리는 주문이 있습니다.</source>
            <translation>An order is ringing now.</translation>
        </message>
        <message>
            <source>연습이 이미 진행 중입니다.</source>
            <translation>A practice is already running.</translation>
        </message>
        <message>
            <source>주문을 먼저 처리해 주세요.</source>
            <translation>See to the order first.</translation>
        </message>
        <message>
            <source>그 연습을 끝낸 뒤 다시 시작해 주세요.</source>
            <translation>End that practice, then start again.</translation>
        </message>
        <message>
            <source>연습을 시작할 수 없습니다.</source>
            <translation>The practice cannot start.</translation>
        </message>
        <message>
            <source>디스크에 자리가 있는지 보고 다시 시작해 주세요.</source>
            <translation>See whether the disk has room, then start again.</translation>
        </message>
        <message>
            <source>비밀번호는 저장하지 않았습니다.</source>
            <translation>The password was not saved.</translation>
        </message>
        <message>
            <source>다음에 켤 때 다시 묻습니다.</source>
            <translation>It is asked again at the next start.</translation>
        </message>
        <message>
            <source>{printer} 프린터: {said}</source>
            <translation>{printer} printer: {said}</translation>
        </message>
        <message>
            <source>직렬 포트의 주소가 아닙니다: {address}</source>
            <translation>This is no address of a serial port: {address}</translation>
        </message>
        <message>
            <source>창 없이 실행하면 주문을 접수할 사람이 없습니다.</source>
            <translation>Without a window nobody can accept orders.</translation>
        </message>
        <message>
            <source>로고를 빼고 인쇄합니다.</source>
            <translation>Printing without the logo.</translation>
        </message>
        <message>
            <source>설정의 [rules]에서 auto_accept를 "always" 또는 "unattended"로 바꿔 주세요.</source>
            <translation>Set auto_accept under [rules] to "always" or "unattended".</translation>
        </message>
        <message>
            <source>프로그램을 시작하지 못했습니다.</source>
            <translation>The program could not start.</translation>
        </message>
        <message>
            <source>기록 파일을 설치 담당자에게 보내 주세요.</source>
            <translation>Send the log file to your installer.</translation>
        </message>
        <message>
            <source>고객 정보는 이 컴퓨터에 남기지 않습니다.</source>
            <translation>Customers' data is not kept on this computer.</translation>
        </message>
        <message>
            <source>플랫폼 접속 비밀번호가 없습니다.</source>
            <translation>The platform password is missing.</translation>
        </message>
        <message>
            <source>플랫폼이 조리 시작을 요청했습니다.</source>
            <translation>The platform asks to start cooking.</translation>
        </message>
        <message>
            <source>지금 조리를 시작해 주세요.</source>
            <translation>Start cooking now.</translation>
        </message>
        <message>
            <source>예약 주문의 조리를 시작할 시각입니다.</source>
            <translation>It is time to cook a scheduled order.</translation>
        </message>
        <message>
            <source>문제가 생겼습니다</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>플랫폼 연결</source>
            <translation>Platform</translation>
        </message>
        <message>
            <source>인터넷 연결을 확인해 주세요.</source>
            <translation>Check the internet connection.</translation>
        </message>
        <message>
            <source>잠시 기다려 주세요.</source>
            <translation>Please wait a moment.</translation>
        </message>
        <message>
            <source>자동으로 다시 확인합니다.</source>
            <translation>It is checked again by itself.</translation>
        </message>
        <message>
            <source>잠시 뒤 자동으로 다시 시도합니다.</source>
            <translation>It is tried again by itself in a moment.</translation>
        </message>
        <message>
            <source>로그인 필요</source>
            <translation>Sign-in needed</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 접속 ID와 비밀번호를 확인해 주세요.</source>
            <translation>Check the sign-in ID and the password that the platform gave you.</translation>
        </message>
        <message>
            <source>설정(F10) › 가게 등록에서 접속 ID와 비밀번호를 확인해 주세요.</source>
            <translation>Check the client ID and secret in Settings (F10) › Registration.</translation>
        </message>
        <message>
            <source>접속 비밀번호를 적어 주세요.</source>
            <translation>Enter the client secret.</translation>
        </message>
        <message>
            <source>플랫폼 주소와 인터넷(와이파이 로그인 화면)을 확인해 주세요.</source>
            <translation>Check the platform's address and the internet (Wi-Fi sign-in page).</translation>
        </message>
        <message>
            <source>플랫폼이 거절했습니다</source>
            <translation>The platform refused</translation>
        </message>
        <message>
            <source>읽을 수 없는 주문</source>
            <translation>Unreadable order</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 주문 내용을 확인해 주세요.</source>
            <translation>Check the order on the platform's screen.</translation>
        </message>
        <message>
            <source>주문 기록</source>
            <translation>Order records</translation>
        </message>
        <message>
            <source>디스크를 비워 주세요.</source>
            <translation>Free the disk.</translation>
        </message>
        <message>
            <source>주문은 계속 울립니다.</source>
            <translation>Orders still ring.</translation>
        </message>
        <message>
            <source>최신 버전으로 실행해 주세요.</source>
            <translation>Use the newest version.</translation>
        </message>
        <message>
            <source>설치 담당자에게 연락해 주세요.</source>
            <translation>Call your installer.</translation>
        </message>
        <message>
            <source>프린터</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>프린터 전원과 연결을 확인해 주세요.</source>
            <translation>Check the printer's power and cable.</translation>
        </message>
        <message>
            <source>주문서가 나왔는지 확인해 주세요.</source>
            <translation>Check whether the slip came out.</translation>
        </message>
        <message>
            <source>비밀 보관함</source>
            <translation>Password store</translation>
        </message>
        <message>
            <source>이번 실행 동안만 기억합니다.</source>
            <translation>It is kept for this run only.</translation>
        </message>
        <message>
            <source>다시 켜면 접속 정보를 다시 넣어 주세요.</source>
            <translation>Enter the sign-in data again after a restart.</translation>
        </message>
        <message>
            <source>컴퓨터의 키링(비밀번호 저장소) 잠금을 풀어 주세요.</source>
            <translation>Unlock the computer's keyring (password store).</translation>
        </message>
        <message>
            <source>설정 파일</source>
            <translation>Settings file</translation>
        </message>
        <message>
            <source>지금은 할 수 없습니다</source>
            <translation>Not possible now</translation>
        </message>
        <message>
            <source>사장님 잠금</source>
            <translation>Owner's lock</translation>
        </message>
        <message>
            <source>이미 실행 중</source>
            <translation>Already running</translation>
        </message>
        <message>
            <source>실행 중이 아닙니다</source>
            <translation>Not running</translation>
        </message>
        <message>
            <source>먼저 merchant-desk를 실행해 주세요.</source>
            <translation>Start merchant-desk first.</translation>
        </message>
        <message>
            <source>{number}원</source>
            <translation>₩{number}</translation>
        </message>
        <message>
            <source>일시중지가 끝나는 시각은 지금보다 뒤여야 합니다.</source>
            <translation>The pause must end later than now.</translation>
        </message>
        <message>
            <source>시각을 다시 골라 주세요.</source>
            <translation>Choose the time again.</translation>
        </message>
        <message>
            <source>지금은 영업이 끝난 상태입니다.</source>
            <translation>The shop is closed now.</translation>
        </message>
        <message>
            <source>먼저 영업을 시작해 주세요.</source>
            <translation>Open it first.</translation>
        </message>
        <message>
            <source>소리가 나지 않습니다.</source>
            <translation>There is no sound.</translation>
        </message>
        <message>
            <source>스피커 연결을 확인해 주세요.</source>
            <translation>Check the speaker.</translation>
        </message>
        <message>
            <source>벨 음량이 0입니다.</source>
            <translation>The bell's volume is 0.</translation>
        </message>
        <message>
            <source>설정에서 벨 음량을 올려 주세요.</source>
            <translation>Turn the bell up in the settings.</translation>
        </message>
        <message>
            <source>컴퓨터 소리가 꺼져 있습니다.</source>
            <translation>The computer is muted.</translation>
        </message>
        <message>
            <source>음소거를 풀어 주세요.</source>
            <translation>Unmute it.</translation>
        </message>
        <message>
            <source>컴퓨터 음량이 0입니다.</source>
            <translation>The computer's volume is 0.</translation>
        </message>
        <message>
            <source>음량을 올려 주세요.</source>
            <translation>Turn the volume up.</translation>
        </message>
        <message>
            <source>폴더를 쓸 수 없습니다: {folder}</source>
            <translation>The folder cannot be written: {folder}</translation>
        </message>
        <message>
            <source>이미 실행 중인 프로그램이 있습니다.</source>
            <translation>The program is already running.</translation>
        </message>
        <message>
            <source>프로그램 안에서 예상하지 못한 문제가 생겼습니다.</source>
            <translation>Something unexpected happened inside the program.</translation>
        </message>
        <message>
            <source>반복되면 설치 담당자에게 연락해 주세요.</source>
            <translation>Call your installer if it happens again.</translation>
        </message>
        <message>
            <source>밀린 작업이 너무 많습니다.</source>
            <translation>Too much work has piled up.</translation>
        </message>
        <message>
            <source>프로그램을 다시 시작해 주세요.</source>
            <translation>Restart the program.</translation>
        </message>
        <message>
            <source>작업이 제때 끝나지 않아 중단했습니다.</source>
            <translation>A task took too long and was stopped.</translation>
        </message>
        <message>
            <source>잠시 뒤 자동으로 다시 확인합니다.</source>
            <translation>It is checked again by itself in a moment.</translation>
        </message>
        <message>
            <source>소리를 낼 수 없습니다.</source>
            <translation>No sound can be made.</translation>
        </message>
        <message>
            <source>소리 라이브러리(libpulse0)를 설치한 뒤 다시 실행해 주세요.</source>
            <translation>Install the sound library (libpulse0) and start again.</translation>
        </message>
        <message>
            <source>벨소리 파일이 없습니다.</source>
            <translation>The bell's sound file is missing.</translation>
        </message>
        <message>
            <source>소리 장치를 열 수 없습니다.</source>
            <translation>The sound device cannot be opened.</translation>
        </message>
        <message>
            <source>스피커를 다시 연결해 주세요.</source>
            <translation>Connect the speaker again.</translation>
        </message>
        <message>
            <source>음성 안내를 쓸 수 없습니다.</source>
            <translation>Speech cannot be used.</translation>
        </message>
        <message>
            <source>음성 안내가 멈춰 벨만 울립니다.</source>
            <translation>Speech has stopped: only the bell rings.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 한국어 음성이 없어 벨만 울립니다.</source>
            <translation>This computer has no Korean voice: only the bell rings.</translation>
        </message>
        <message>
            <source>시스템 설정에서 한국어 음성을 추가해 주세요.</source>
            <translation>Add a Korean voice in the system's settings.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 영어 음성이 없어 벨만 울립니다.</source>
            <translation>This computer has no English voice: only the bell rings.</translation>
        </message>
        <message>
            <source>시스템 설정에서 영어 음성을 추가해 주세요.</source>
            <translation>Add an English voice in the system's settings.</translation>
        </message>
        <message>
            <source>배달특급</source>
            <translation>Baedal Teukgeup</translation>
        </message>
        <message>
            <source>배민1플러스</source>
            <translation>Baemin1 Plus</translation>
        </message>
        <message>
            <source>쿠팡이츠</source>
            <translation>Coupang Eats</translation>
        </message>
        <message>
            <source>땡겨요</source>
            <translation>Ddangyo</translation>
        </message>
        <message>
            <source>먹깨비</source>
            <translation>Meokkaebi</translation>
        </message>
        <message>
            <source>요기요</source>
            <translation>Yogiyo</translation>
        </message>
        <message>
            <source>연습 플랫폼</source>
            <translation>Practice platform</translation>
        </message>
        <message>
            <source>매출이 적은 가게</source>
            <translation>lower sales</translation>
        </message>
        <message>
            <source>매출이 많은 가게</source>
            <translation>higher sales</translation>
        </message>
        <message>
            <source>매출 상위</source>
            <translation>top sales</translation>
        </message>
        <message>
            <source>매출 중위</source>
            <translation>middle sales</translation>
        </message>
        <message>
            <source>매출 하위</source>
            <translation>lowest sales</translation>
        </message>
        <message>
            <source>높은 구간</source>
            <translation>high class</translation>
        </message>
        <message>
            <source>낮은 구간</source>
            <translation>low class</translation>
        </message>
        <message>
            <source>공개된 요율과 언론 보도(서비스 시작 {day})</source>
            <translation>published rates and press reports (service began {day})</translation>
        </message>
        <message>
            <source>공개된 요율({day} 시행)</source>
            <translation>published rates (in force {day})</translation>
        </message>
        <message>
            <source>공개된 요율({year}년 {month}월 시행)</source>
            <translation>published rates (in force {year}-{month})</translation>
        </message>
        <message>
            <source>공개된 요율(시작일은 확인하지 못함)</source>
            <translation>published rates (first day not confirmed)</translation>
        </message>
        <message>
            <source>연습 플랫폼의 요율</source>
            <translation>rates of the practice platform</translation>
        </message>
        <message>
            <source>연습용 요율이며 실제 플랫폼의 요율이 아닙니다.</source>
            <translation>Rates for practice, not those of a real platform.</translation>
        </message>
        <message>
            <source>결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 알려지지 않아 가장 낮은 {rate} %로 계산했습니다.</source>
            <translation>The payment fee is {low}~{high} % by sales; the classes are not published, so the lowest, {rate} %, is used.</translation>
        </message>
        <message>
            <source>결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 알려지지 않아 가장 높은 {rate} %로 계산했습니다.</source>
            <translation>The payment fee is {low}~{high} % by sales; the classes are not published, so the highest, {rate} %, is used.</translation>
        </message>
        <message>
            <source>{low}~{high} %라는 보도도 있으니 계약서의 요율을 적어 주세요.</source>
            <translation>There are reports of {low}~{high} % too: enter your contract's rate.</translation>
        </message>
        <message>
            <source>매출 순위를 몰라 가장 높은 {rate} %로 계산했습니다({middle} %, {least} % 구간도 있습니다).</source>
            <translation>The sales class is not known, so the highest, {rate} %, is used (others: {middle} %, {least} %).</translation>
        </message>
        <message>
            <source>플랫폼이 배달한 주문에는 가게 배달비({low}~{high}원)를 {won}원으로 넣었고, 결제 수수료는 요율을 몰라 넣지 않았습니다.</source>
            <translation>Orders delivered by the platform have ₩{won} of the shop's delivery fee (₩{low}~{high}); the payment fee is unknown and not counted.</translation>
        </message>
        <message>
            <source>먼저 떼는 {rate} %로 계산했습니다(매출에 따라 {least} %까지, 차액은 매달 돌려받습니다).</source>
            <translation>The {rate} % taken first is used (down to {least} % by sales; the difference is paid back monthly).</translation>
        </message>
        <message>
            <source>차액을 돌려받은 뒤의 가장 낮은 {rate} %로 계산했습니다(먼저 떼는 것은 {first} %입니다).</source>
            <translation>The lowest rate after the difference is paid back, {rate} %, is used ({first} % is taken first).</translation>
        </message>
        <message>
            <source>{rate} %가 시작된 날을 몰라 {year}년 주문부터 계산했습니다.</source>
            <translation>When {rate} % began is not known: used for orders from {year} on.</translation>
        </message>
        <message>
            <source>결제 수수료와 배달비는 요율을 몰라 넣지 않았습니다.</source>
            <translation>Payment and delivery fees are unknown and not counted.</translation>
        </message>
        <message>
            <source>가게의 구간을 몰라 가장 높은 배달 {rate} %, 포장 {takeout} %로 계산했습니다(낮은 구간은 {low} %, {low_takeout} %).</source>
            <translation>The shop's class is not known, so the highest is used: delivery {rate} %, takeout {takeout} % (low class: {low} %, {low_takeout} %).</translation>
        </message>
        <message>
            <source>가장 낮은 구간의 배달 {rate} %, 포장 {takeout} %로 계산했습니다.</source>
            <translation>The lowest class is used: delivery {rate} %, takeout {takeout} %.</translation>
        </message>
        <message>
            <source>프로그램이 {said}에 갑자기 꺼져서 스스로 다시 시작했습니다.</source>
            <translation>The program ended suddenly at {said} and restarted itself.</translation>
        </message>
        <message>
            <source>프로그램이 {said}에 갑자기 꺼졌습니다.</source>
            <translation>The program ended suddenly at {said}.</translation>
        </message>
        <message>
            <source>프로그램이 갑자기 꺼진 뒤 다시 시작함</source>
            <translation>The program restarted after a sudden end</translation>
        </message>
        <message>
            <source>프로그램이 자꾸 꺼져서 더는 다시 시작하지 않습니다.</source>
            <translation>The program kept ending, so it is not restarted any more.</translation>
        </message>
        <message>
            <source>지금은 주문을 받지 못합니다.</source>
            <translation>No orders come in now.</translation>
        </message>
        <message>
            <source>컴퓨터를 켤 때 시작하는지 확인하지 못했습니다.</source>
            <translation>Could not find out whether it starts with the computer.</translation>
        </message>
        <message>
            <source>컴퓨터의 자동 시작 설정을 쓸 수 없습니다.</source>
            <translation>The computer's automatic start cannot be written.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 관리자에게 물어보세요.</source>
            <translation>Ask whoever looks after this computer.</translation>
        </message>
        <message>
            <source>설정 &gt; 시스템 &gt; 전원 및 배터리(Windows 10: 전원 및 절전)를 여세요.</source>
            <translation>Open Settings &gt; System &gt; Power &amp; battery (Windows 10: Power &amp; sleep).</translation>
        </message>
        <message>
            <source>'화면 및 절전'에서 전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.</source>
            <translation>Under 'Screen and sleep', set sleep when plugged in to 'Never'.</translation>
        </message>
        <message>
            <source>노트북이면 제어판 &gt; 전원 옵션 &gt; '덮개를 닫으면 수행되는 작업 선택'을 '아무 작업 안 함'으로 바꾸세요.</source>
            <translation>On a laptop, set Control Panel &gt; Power Options &gt; 'Choose what closing the lid does' to 'Do nothing'.</translation>
        </message>
        <message>
            <source>시스템 설정 &gt; 에너지(노트북: 배터리 &gt; 옵션)를 여세요.</source>
            <translation>Open System Settings &gt; Energy (laptop: Battery &gt; Options).</translation>
        </message>
        <message>
            <source>'디스플레이가 꺼져 있을 때 자동으로 잠자지 않게 하기'를 켜세요.</source>
            <translation>Turn on 'Prevent automatic sleeping when the display is off'.</translation>
        </message>
        <message>
            <source>설정 &gt; 전원을 여세요.</source>
            <translation>Open Settings &gt; Power.</translation>
        </message>
        <message>
            <source>'자동 절전'에서 전원을 연결했을 때의 항목을 끄세요.</source>
            <translation>Under 'Automatic Suspend', turn off the entry for when plugged in.</translation>
        </message>
        <message>
            <source>시스템 설정 &gt; 전원 관리를 여세요.</source>
            <translation>Open System Settings &gt; Power Management.</translation>
        </message>
        <message>
            <source>전원을 연결했을 때의 '자동 절전'을 '아무것도 하지 않음'으로 바꾸세요.</source>
            <translation>For when plugged in, set automatic sleep to 'Do nothing'.</translation>
        </message>
        <message>
            <source>노트북이면 덮개를 닫을 때도 '아무것도 하지 않음'으로 바꾸세요.</source>
            <translation>On a laptop, set closing the lid to 'Do nothing' too.</translation>
        </message>
        <message>
            <source>설정 &gt; 전원 관리자 &gt; 시스템을 여세요.</source>
            <translation>Open Settings &gt; Power Manager &gt; System.</translation>
        </message>
        <message>
            <source>전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.</source>
            <translation>Set sleep when plugged in to 'Never'.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 전원 설정에서 자동 절전을 끄세요.</source>
            <translation>Turn off automatic sleep in this computer's power settings.</translation>
        </message>
        <message>
            <source>컴퓨터를 다시 켠 뒤에도 같으면 설치 담당자에게 연락해 주세요.</source>
            <translation>If it is the same after a restart of the computer, call your installer.</translation>
        </message>
        <message>
            <source>플랫폼 접속 정보(client_id, client_secret)가 맞지 않습니다.</source>
            <translation>The platform's sign-in data (client_id, client_secret) is wrong.</translation>
        </message>
        <message>
            <source>이 주소에는 플랫폼의 로그인 창구가 없습니다.</source>
            <translation>This address has no sign-in of the platform.</translation>
        </message>
        <message>
            <source>플랫폼에 로그인하지 못했습니다.</source>
            <translation>Could not sign in to the platform.</translation>
        </message>
        <message>
            <source>플랫폼 접속 비밀번호(client_secret)가 없습니다.</source>
            <translation>The platform password (client_secret) is missing.</translation>
        </message>
        <message>
            <source>플랫폼 주소는 https:// 로 시작해야 합니다.</source>
            <translation>The platform's address must begin with https://.</translation>
        </message>
        <message>
            <source>플랫폼 주소에는 서버와 경로만 적어 주세요.</source>
            <translation>The platform's address is only server and path.</translation>
        </message>
        <message>
            <source>암호화되지 않은 http 주소는 사용할 수 없습니다.</source>
            <translation>A plain http address cannot be used.</translation>
        </message>
        <message>
            <source>플랫폼 주소를 읽을 수 없습니다.</source>
            <translation>The platform's address cannot be read.</translation>
        </message>
        <message>
            <source>https 주소를 넣어 주세요.</source>
            <translation>Enter an https address.</translation>
        </message>
        <message>
            <source>금액이 없습니다.</source>
            <translation>There is no amount.</translation>
        </message>
        <message>
            <source>통화를 알 수 없습니다.</source>
            <translation>The currency is unknown.</translation>
        </message>
        <message>
            <source>금액으로 볼 수 없는 숫자입니다.</source>
            <translation>This number is no amount.</translation>
        </message>
        <message>
            <source>수량이 없습니다.</source>
            <translation>There is no quantity.</translation>
        </message>
        <message>
            <source>시각을 읽을 수 없습니다.</source>
            <translation>The time cannot be read.</translation>
        </message>
        <message>
            <source>원 단위로 떨어지지 않는</source>
            <translation>not in whole won</translation>
        </message>
        <message>
            <source>최소 단위로 떨어지지 않는</source>
            <translation>not in whole minor units</translation>
        </message>
        <message>
            <source>{said} 금액입니다({value}).</source>
            <translation>The amount is {said} ({value}).</translation>
        </message>
        <message>
            <source>수량으로 볼 수 없는 숫자입니다.</source>
            <translation>This number is no quantity.</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다</source>
            <translation>The platform's certificate cannot be verified</translation>
        </message>
        <message>
            <source>컴퓨터의 날짜와 시간을 먼저 확인해 주세요.</source>
            <translation>Check the computer's date and time first.</translation>
        </message>
        <message>
            <source>맞으면 플랫폼에 알려 주세요.</source>
            <translation>If they are right, tell the platform.</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다.</source>
            <translation>The platform's certificate cannot be verified.</translation>
        </message>
        <message>
            <source>플랫폼과 보안 연결을 맺지 못했습니다.</source>
            <translation>No secure connection to the platform.</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다(기간 지남).</source>
            <translation>The platform's certificate cannot be verified (expired).</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다(기간 시작 전).</source>
            <translation>The platform's certificate cannot be verified (not valid yet).</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다(다른 서버의 인증서).</source>
            <translation>The platform's certificate cannot be verified (another server's).</translation>
        </message>
        <message>
            <source>컴퓨터의 날짜와 시간, 백신 프로그램을 확인해 주세요.</source>
            <translation>Check the computer's date and time and its antivirus program.</translation>
        </message>
        <message>
            <source>와이파이 로그인 화면이 있는지, 백신이나 프록시가 막는지 확인해 주세요.</source>
            <translation>See whether a Wi-Fi sign-in page, an antivirus program or a proxy is in the way.</translation>
        </message>
        <message>
            <source>와이파이 로그인 화면이 있는지 보고, 없으면 설치 담당자에게 알려 주세요.</source>
            <translation>See whether there is a Wi-Fi sign-in page; if not, tell your installer.</translation>
        </message>
        <message>
            <source>가게 번호(merchant_id)는 쉼표와 공백 없는 영문·숫자·기호 36~100자여야 합니다.</source>
            <translation>The shop number (merchant_id) must be 36 to 100 letters, digits and signs without commas or spaces.</translation>
        </message>
        <message>
            <source>주문 내용이 너무 커서 읽을 수 없습니다.</source>
            <translation>The order's details are too large to read.</translation>
        </message>
        <message>
            <source>플랫폼의 대답이 중간에 끊겼습니다.</source>
            <translation>The platform's answer broke off.</translation>
        </message>
        <message>
            <source>플랫폼이 로그인을 받아 주지 않습니다.</source>
            <translation>The platform does not take the sign-in.</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 번호를 그대로 넣어 주세요.</source>
            <translation>Enter the number just as the platform gave it.</translation>
        </message>
        <message>
            <source>플랫폼에 연결할 수 없습니다.</source>
            <translation>No connection to the platform.</translation>
        </message>
        <message>
            <source>플랫폼이 요청을 받아들이지 않았습니다.</source>
            <translation>The platform did not take the request.</translation>
        </message>
        <message>
            <source>플랫폼의 답을 읽을 수 없습니다.</source>
            <translation>The platform's answer cannot be read.</translation>
        </message>
        <message>
            <source>플랫폼의 답이 중간에 끊겼습니다.</source>
            <translation>The platform's answer broke off.</translation>
        </message>
        <message>
            <source>플랫폼과의 연결을 닫았습니다.</source>
            <translation>The connection to the platform was closed.</translation>
        </message>
        <message>
            <source>플랫폼이 제때 대답하지 않았습니다.</source>
            <translation>The platform did not answer in time.</translation>
        </message>
        <message>
            <source>프록시 서버가 로그인을 요구합니다.</source>
            <translation>The proxy server wants a sign-in.</translation>
        </message>
        <message>
            <source>프록시 서버를 통해 연결할 수 없습니다.</source>
            <translation>No connection through the proxy server.</translation>
        </message>
        <message>
            <source>이 종류의 프록시(SOCKS)로는 연결할 수 없습니다.</source>
            <translation>This kind of proxy (SOCKS) cannot be used.</translation>
        </message>
        <message>
            <source>플랫폼 주소나 프록시 주소를 읽을 수 없습니다.</source>
            <translation>The platform's or the proxy's address cannot be read.</translation>
        </message>
        <message>
            <source>플랫폼 주소를 찾을 수 없습니다.</source>
            <translation>The platform's address cannot be found.</translation>
        </message>
        <message>
            <source>플랫폼이 연결에 응답하지 않습니다.</source>
            <translation>The platform does not answer.</translation>
        </message>
        <message>
            <source>플랫폼이 접속 정보를 받아 주지 않습니다.</source>
            <translation>The platform does not take the sign-in data.</translation>
        </message>
        <message>
            <source>플랫폼이 요청을 줄여 달라고 합니다.</source>
            <translation>The platform asks for fewer requests.</translation>
        </message>
        <message>
            <source>플랫폼이 잠시 쉬고 있습니다.</source>
            <translation>The platform is taking a break.</translation>
        </message>
        <message>
            <source>플랫폼에 문제가 생겼습니다.</source>
            <translation>The platform has a problem.</translation>
        </message>
        <message>
            <source>플랫폼이 아직 이 주문을 모릅니다.</source>
            <translation>The platform does not know this order yet.</translation>
        </message>
        <message>
            <source>플랫폼에서는 주문이 다른 상태입니다.</source>
            <translation>The order has another state at the platform.</translation>
        </message>
        <message>
            <source>플랫폼이 이 가게에는 허락하지 않는 요청입니다.</source>
            <translation>The platform does not allow this shop to do that.</translation>
        </message>
        <message>
            <source>플랫폼 주소가 다른 곳으로 연결됩니다.</source>
            <translation>The platform's address leads somewhere else.</translation>
        </message>
        <message>
            <source>플랫폼이 아닌 곳에서 답이 왔습니다(웹 페이지).</source>
            <translation>The answer did not come from the platform (a web page).</translation>
        </message>
        <message>
            <source>플랫폼의 답이 너무 큽니다.</source>
            <translation>The platform's answer is too large.</translation>
        </message>
        <message>
            <source>설치 담당자에게 프록시 설정을 확인해 달라고 해 주세요.</source>
            <translation>Ask your installer to check the proxy settings.</translation>
        </message>
        <message>
            <source>컴퓨터의 프록시 설정을 확인해 주세요.</source>
            <translation>Check the computer's proxy settings.</translation>
        </message>
        <message>
            <source>설치 담당자에게 주소와 프록시 설정을 확인해 달라고 해 주세요.</source>
            <translation>Ask your installer to check the address and the proxy settings.</translation>
        </message>
        <message>
            <source>플랫폼에 문제가 생겨 처리 결과를 알 수 없습니다.</source>
            <translation>The platform had a problem: the result is not known.</translation>
        </message>
        <message>
            <source>값이 없습니다.</source>
            <translation>There is no value.</translation>
        </message>
        <message>
            <source>메뉴를 읽을 수 없습니다.</source>
            <translation>A dish cannot be read.</translation>
        </message>
        <message>
            <source>옵션을 읽을 수 없습니다.</source>
            <translation>An option cannot be read.</translation>
        </message>
        <message>
            <source>요금을 읽을 수 없습니다.</source>
            <translation>A fee cannot be read.</translation>
        </message>
        <message>
            <source>모르는 주문 종류입니다.</source>
            <translation>An unknown kind of order.</translation>
        </message>
        <message>
            <source>모르는 주문 시점입니다.</source>
            <translation>An unknown timing of the order.</translation>
        </message>
        <message>
            <source>주문 내용이 올바른 형식이 아닙니다.</source>
            <translation>The order has a wrong form.</translation>
        </message>
        <message>
            <source>주문에서 메뉴를 읽을 수 없습니다.</source>
            <translation>The order's dishes cannot be read.</translation>
        </message>
        <message>
            <source>원이 아닌 통화입니다.</source>
            <translation>The currency is not won.</translation>
        </message>
        <message>
            <source>플랫폼이 다른 주문의 내용을 보냈습니다.</source>
            <translation>The platform sent the details of another order.</translation>
        </message>
        <message>
            <source>읽을 수 없는 곳이 더 있습니다.</source>
            <translation>More places cannot be read.</translation>
        </message>
        <message>
            <source>글자가 아닙니다.</source>
            <translation>This is no text.</translation>
        </message>
        <message>
            <source>숫자가 아닙니다.</source>
            <translation>This is no number.</translation>
        </message>
        <message>
            <source>정수가 아닙니다.</source>
            <translation>This is no whole number.</translation>
        </message>
        <message>
            <source>예/아니요 값이 아닙니다.</source>
            <translation>This is neither yes nor no.</translation>
        </message>
        <message>
            <source>깨진 글자가 있습니다.</source>
            <translation>Some characters are broken.</translation>
        </message>
        <message>
            <source>형식이 잘못되었습니다.</source>
            <translation>The form is wrong.</translation>
        </message>
        <message>
            <source>선결제인지 알 수 없습니다.</source>
            <translation>It is not known whether it is paid.</translation>
        </message>
        <message>
            <source>결제 수단을 읽을 수 없습니다.</source>
            <translation>The way of payment cannot be read.</translation>
        </message>
        <message>
            <source>할인을 읽을 수 없습니다.</source>
            <translation>A discount cannot be read.</translation>
        </message>
        <message>
            <source>할인 부담을 읽을 수 없습니다.</source>
            <translation>Who pays a discount cannot be read.</translation>
        </message>
        <message>
            <source>주문 {number}: 항목을 더한 것이 합계와 다릅니다.</source>
            <translation>Order {number}: its parts do not add up to its total.</translation>
        </message>
        <message>
            <source>통화가 다릅니다({currency}).</source>
            <translation>Another currency ({currency}).</translation>
        </message>
        <message>
            <source>더하고 빼는 부호가 바뀌어 있습니다.</source>
            <translation>Plus and minus are swapped.</translation>
        </message>
        <message>
            <source>{place}번째 주문을 읽을 수 없습니다.</source>
            <translation>Order no. {place} cannot be read.</translation>
        </message>
        <message>
            <source>요율을 읽을 수 없습니다.</source>
            <translation>The rate cannot be read.</translation>
        </message>
        <message>
            <source>플랫폼이 이날의 정산서를 모두 보내지 않았습니다.</source>
            <translation>The platform did not send all statements of this day.</translation>
        </message>
        <message>
            <source>정산서의 주문별 내역을 받지 못했습니다.</source>
            <translation>The statement came without its orders.</translation>
        </message>
        <message>
            <source>정산서가 너무 커서 읽을 수 없습니다.</source>
            <translation>The statement is too large to be read.</translation>
        </message>
        <message>
            <source>이 플랫폼은 정산서를 보내지 않습니다.</source>
            <translation>This platform sends no statements.</translation>
        </message>
        <message>
            <source>예상 금액만 보여 드립니다.</source>
            <translation>Only calculated amounts are shown.</translation>
        </message>
        <message>
            <source>입금 상태를 알 수 없습니다.</source>
            <translation>It is not known whether it was paid out.</translation>
        </message>
        <message>
            <source>읽을 수 없는 곳이 있습니다: {path} ({said})</source>
            <translation>Some of it cannot be read: {path} ({said})</translation>
        </message>
        <message>
            <source>그 밖에 {count}곳이 더 있습니다.</source>
            <translation>There are {count} more places.</translation>
        </message>
        <message>
            <source>마감되었는지 알 수 없습니다.</source>
            <translation>It is not known whether it is closed.</translation>
        </message>
        <message>
            <source>원화가 아닌 정산서입니다({currency}).</source>
            <translation>This statement is not in won ({currency}).</translation>
        </message>
        <message>
            <source>시각이 없습니다.</source>
            <translation>It has no time.</translation>
        </message>
        <message>
            <source>다른 가게의 정산이 함께 들어 있어 합계를 확인할 수 없습니다.</source>
            <translation>It has another shop's settlement too, so the total cannot be checked.</translation>
        </message>
        <message>
            <source>이 가게의 내역이 들어 있지 않습니다.</source>
            <translation>It has nothing of this shop.</translation>
        </message>
        <message>
            <source>입금액이 주문과 기타를 더한 것과 다릅니다.</source>
            <translation>The payout is not the sum of its orders and extras.</translation>
        </message>
        <message>
            <source>주문 합계가 주문별 금액을 더한 것과 다릅니다.</source>
            <translation>The orders' total is not the sum of the orders.</translation>
        </message>
        <message>
            <source>기타 합계가 항목을 더한 것과 다릅니다.</source>
            <translation>The extras' total is not the sum of the extras.</translation>
        </message>
        <message>
            <source>날짜를 읽을 수 없습니다.</source>
            <translation>The date cannot be read.</translation>
        </message>
        <message>
            <source>주문 {number}: 읽을 수 없는 곳이 있습니다: {path} ({said})</source>
            <translation>Order {number}: some of it cannot be read: {path} ({said})</translation>
        </message>
        <message>
            <source>고장입니다.</source>
            <translation>It is broken.</translation>
        </message>
        <message>
            <source>전원을 껐다 켜도 같으면 수리를 맡겨 주세요.</source>
            <translation>Switch it off and on; if that does not help, have it repaired.</translation>
        </message>
        <message>
            <source>커터가 걸렸습니다.</source>
            <translation>The cutter is stuck.</translation>
        </message>
        <message>
            <source>덮개를 열어 걸린 종이를 빼고 전원을 껐다 켜 주세요.</source>
            <translation>Open the cover, take out the stuck paper, switch it off and on.</translation>
        </message>
        <message>
            <source>용지가 없습니다.</source>
            <translation>It is out of paper.</translation>
        </message>
        <message>
            <source>용지를 넣어 주세요.</source>
            <translation>Put in paper.</translation>
        </message>
        <message>
            <source>덮개가 열려 있습니다.</source>
            <translation>The cover is open.</translation>
        </message>
        <message>
            <source>덮개를 닫아 주세요.</source>
            <translation>Close the cover.</translation>
        </message>
        <message>
            <source>과열되어 쉬는 중입니다.</source>
            <translation>It is too hot and takes a rest.</translation>
        </message>
        <message>
            <source>잠시 뒤 저절로 다시 인쇄합니다.</source>
            <translation>It prints again by itself in a moment.</translation>
        </message>
        <message>
            <source>오류 상태입니다.</source>
            <translation>It reports an error.</translation>
        </message>
        <message>
            <source>전원을 껐다 켜 주세요.</source>
            <translation>Switch it off and on.</translation>
        </message>
        <message>
            <source>오프라인입니다.</source>
            <translation>It is offline.</translation>
        </message>
        <message>
            <source>프린터의 버튼과 용지를 확인해 주세요.</source>
            <translation>Check its buttons and paper.</translation>
        </message>
        <message>
            <source>응답이 없습니다.</source>
            <translation>It does not answer.</translation>
        </message>
        <message>
            <source>전원과 연결을 확인해 주세요.</source>
            <translation>Check power and cable.</translation>
        </message>
        <message>
            <source>용지가 얼마 남지 않았습니다.</source>
            <translation>Paper is running low.</translation>
        </message>
        <message>
            <source>새 용지를 준비해 주세요.</source>
            <translation>Have a new roll ready.</translation>
        </message>
        <message>
            <source>프린터가 더 이상 받지 않습니다.</source>
            <translation>The printer takes no more.</translation>
        </message>
        <message>
            <source>끊긴 주문서의 나머지를 프린터에서 비우고 있습니다.</source>
            <translation>The rest of a broken slip is being cleared from the printer.</translation>
        </message>
        <message>
            <source>끝나면 저절로 인쇄합니다.</source>
            <translation>It prints by itself after that.</translation>
        </message>
        <message>
            <source>계속되면 전원을 껐다 켜 주세요.</source>
            <translation>If this goes on, switch it off and on.</translation>
        </message>
        <message>
            <source>출력 중에 끊겼습니다.</source>
            <translation>It broke off while printing.</translation>
        </message>
        <message>
            <source>인쇄가 끝났다는 답이 오지 않습니다.</source>
            <translation>The printer does not say that it has finished.</translation>
        </message>
        <message>
            <source>프린터가 도중에 꺼졌다 켜진 것 같습니다.</source>
            <translation>The printer seems to have been switched off and on.</translation>
        </message>
        <message>
            <source>프린터가 응답하지 않습니다.</source>
            <translation>The printer does not answer.</translation>
        </message>
        <message>
            <source>tcp://주소:9100</source>
            <translation>tcp://ADDRESS:9100</translation>
        </message>
        <message>
            <source>file:폴더</source>
            <translation>file:FOLDER</translation>
        </message>
        <message>
            <source>spool:대기열</source>
            <translation>spool:QUEUE</translation>
        </message>
        <message>
            <source>os:프린터 이름</source>
            <translation>os:PRINTER NAME</translation>
        </message>
        <message>
            <source>pdf:폴더</source>
            <translation>pdf:FOLDER</translation>
        </message>
        <message>
            <source>프린터 주소를 알 수 없습니다: {address}</source>
            <translation>Unknown printer address: {address}</translation>
        </message>
        <message>
            <source>다음 형식으로 적어 주세요: {forms}</source>
            <translation>Write it as one of: {forms}</translation>
        </message>
        <message>
            <source>그림이 아니거나 손상된 파일입니다: {file}</source>
            <translation>Not a picture, or a damaged file: {file}</translation>
        </message>
        <message>
            <source>종이에 아무것도 보이지 않을 그림입니다: {file}</source>
            <translation>Nothing of this picture would show on paper: {file}</translation>
        </message>
        <message>
            <source>그림 파일이 20MB보다 큽니다: {file}</source>
            <translation>The picture is larger than 20 MB: {file}</translation>
        </message>
        <message>
            <source>그림의 가로세로가 너무 큽니다: {file} ({width}×{height})</source>
            <translation>The picture is too wide or too high: {file} ({width}×{height})</translation>
        </message>
        <message>
            <source>PNG, JPEG, BMP 그림을 골라 주세요.</source>
            <translation>Choose a PNG, JPEG or BMP picture.</translation>
        </message>
        <message>
            <source>흰 바탕에서 보이는 그림을 골라 주세요.</source>
            <translation>Choose a picture that shows on white.</translation>
        </message>
        <message>
            <source>그림 파일을 열 수 없습니다: {file}</source>
            <translation>The picture cannot be opened: {file}</translation>
        </message>
        <message>
            <source>더 작은 그림을 골라 주세요.</source>
            <translation>Choose a smaller picture.</translation>
        </message>
        <message>
            <source>가로세로를 줄인 그림을 골라 주세요.</source>
            <translation>Choose a picture of fewer pixels.</translation>
        </message>
        <message>
            <source>파일이 그 자리에 있는지, 읽을 수 있는지 확인해 주세요.</source>
            <translation>Check that the file is there and can be read.</translation>
        </message>
        <message>
            <source>다른 프로그램이 사용 중이거나 멈춰 있습니다.</source>
            <translation>Another program uses it or it hangs.</translation>
        </message>
        <message>
            <source>사용이 끝나면 저절로 인쇄합니다.</source>
            <translation>It prints by itself when it is free.</translation>
        </message>
        <message>
            <source>지금 다른 주문서를 인쇄하고 있습니다.</source>
            <translation>It is printing another slip now.</translation>
        </message>
        <message>
            <source>다른 종류의 프린터로 보내려던 주문서입니다.</source>
            <translation>This slip was meant for another kind of printer.</translation>
        </message>
        <message>
            <source>다시 인쇄해 주세요.</source>
            <translation>Print it again.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 인쇄를 받지 않았습니다.</source>
            <translation>Printer '{printer}' did not take the slip.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터로 보내다가 끊겼습니다.</source>
            <translation>Sending to printer '{printer}' broke off.</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 설정과 디스크 여유 공간을 확인해 주세요.</source>
            <translation>Check the computer's printer settings and free disk space.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 멈춰 있습니다.</source>
            <translation>Printer '{printer}' is stopped.</translation>
        </message>
        <message>
            <source>{printer} (그림으로 인쇄)</source>
            <translation>{printer} (printed as a picture)</translation>
        </message>
        <message>
            <source>이 컴퓨터에 설치된 프린터가 없습니다.</source>
            <translation>No printer is installed on this computer.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 '{printer}' 프린터가 없습니다.</source>
            <translation>This computer has no printer '{printer}'.</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 설정에서 일시 중지와 오류를 풀어 주세요.</source>
            <translation>End its pause or error in the computer's printer settings.</translation>
        </message>
        <message>
            <source>프린터를 설치한 뒤 다시 인쇄해 주세요.</source>
            <translation>Install the printer, then print again.</translation>
        </message>
        <message>
            <source>이름이 바뀌었으면 설정에서 다시 골라 주세요.</source>
            <translation>If its name has changed, choose it again in the settings.</translation>
        </message>
        <message>
            <source>디스크 여유 공간과 폴더 권한을 확인해 주세요.</source>
            <translation>Check free disk space and the folder's permissions.</translation>
        </message>
        <message>
            <source>주문서 폴더에 쓸 수 없습니다.</source>
            <translation>The folder for slips cannot be written.</translation>
        </message>
        <message>
            <source>디스크가 가득 차서 주문서를 저장하지 못했습니다.</source>
            <translation>The disk is full: the slip was not saved.</translation>
        </message>
        <message>
            <source>출력을 멈췄습니다.</source>
            <translation>Printing was stopped.</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 열 수 없습니다.</source>
            <translation>Printer port ({port}) cannot be opened.</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 다른 프로그램이 사용 중입니다.</source>
            <translation>Printer port ({port}) is used by another program.</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 열 권한이 없습니다.</source>
            <translation>No permission to open printer port ({port}).</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 찾을 수 없습니다.</source>
            <translation>Printer port ({port}) is not there.</translation>
        </message>
        <message>
            <source>케이블을 확인해 주세요.</source>
            <translation>Check the cable.</translation>
        </message>
        <message>
            <source>프린터 포트({port})가 끊어졌습니다.</source>
            <translation>Printer port ({port}) was cut off.</translation>
        </message>
        <message>
            <source>케이블과 전원을 확인해 주세요.</source>
            <translation>Check cable and power.</translation>
        </message>
        <message>
            <source>컴퓨터를 다시 시작해도 같으면 설치 담당자에게 연락해 주세요.</source>
            <translation>If a restart of the computer does not help, call your installer.</translation>
        </message>
        <message>
            <source>네트워크</source>
            <translation>network</translation>
        </message>
        <message>
            <source>시리얼</source>
            <translation>serial</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 주문서를 받지 않았습니다.</source>
            <translation>Print queue '{queue}' did not take the slip.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 시스템(CUPS)이 꺼져 있습니다.</source>
            <translation>The computer's print system (CUPS) is off.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 '{queue}' 인쇄 대기열이 없습니다.</source>
            <translation>This computer has no print queue '{queue}'.</translation>
        </message>
        <message>
            <source>인쇄 대기열로 보내다가 끊겼습니다.</source>
            <translation>Sending to the print queue broke off.</translation>
        </message>
        <message>
            <source>대기열에 있던 주문서가 취소되었습니다.</source>
            <translation>The slip was cancelled in the queue.</translation>
        </message>
        <message>
            <source>{printer} ({said}영수증 프린터 명령으로 인쇄)</source>
            <translation>{printer} ({said}with receipt printer commands)</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 새 작업을 받지 않게 되어 있습니다.</source>
            <translation>Print queue '{queue}' is set to take no jobs.</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 설정에서 작업 받기를 켜 주세요.</source>
            <translation>Let it accept jobs in the computer's printer settings.</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 멈춰 있습니다.</source>
            <translation>Print queue '{queue}' is stopped.</translation>
        </message>
        <message>
            <source>프린터를 확인한 뒤 컴퓨터의 프린터 설정에서 다시 시작해 주세요.</source>
            <translation>Check the printer, then restart the queue in the computer's printer settings.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 시스템(CUPS)이 응답하지 않습니다.</source>
            <translation>The computer's print system (CUPS) does not answer.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 인쇄 시스템(CUPS)이 없습니다.</source>
            <translation>This computer has no print system (CUPS).</translation>
        </message>
        <message>
            <source>대기열에 있던 주문서가 어떻게 되었는지 알 수 없습니다.</source>
            <translation>It is not known what became of the slip in the queue.</translation>
        </message>
        <message>
            <source>CUPS를 설치하거나 프린터 주소를 네트워크나 시리얼로 바꿔 주세요.</source>
            <translation>Install CUPS, or use a network or serial address.</translation>
        </message>
        <message>
            <source>Windows 프린터 설정과 디스크 여유 공간을 확인해 주세요.</source>
            <translation>Check the Windows printer settings and free disk space.</translation>
        </message>
        <message>
            <source>'{queue}' 대기열이 주문서를 받지 않았습니다.</source>
            <translation>Queue '{queue}' did not take the slip.</translation>
        </message>
        <message>
            <source>Windows 인쇄 스풀러가 꺼져 있습니다.</source>
            <translation>The Windows print spooler is off.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터를 쓸 권한이 없습니다.</source>
            <translation>No permission to use printer '{printer}'.</translation>
        </message>
        <message>
            <source>Windows 프린터 설정에서 권한을 확인해 주세요.</source>
            <translation>Check the permissions in the Windows printer settings.</translation>
        </message>
        <message>
            <source>{printer} (영수증 프린터 명령으로 인쇄)</source>
            <translation>{printer} (with receipt printer commands)</translation>
        </message>
        <message>
            <source>Windows 인쇄 스풀러가 응답하지 않습니다.</source>
            <translation>The Windows print spooler does not answer.</translation>
        </message>
        <message>
            <source>'{queue}' 대기열이 더 받지 않습니다.</source>
            <translation>Queue '{queue}' takes no more.</translation>
        </message>
        <message>
            <source>프로그램이 온전히 설치되지 않았습니다.</source>
            <translation>The program is not fully installed.</translation>
        </message>
        <message>
            <source>프로그램을 다시 설치해 주세요.</source>
            <translation>Install the program again.</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 일시 중지되어 있습니다.</source>
            <translation>Print queue '{queue}' is paused.</translation>
        </message>
        <message>
            <source>Windows 프린터 대기열에서 '일시 중지'를 풀어 주세요.</source>
            <translation>End 'Pause printing' in the Windows printer queue.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 오프라인입니다.</source>
            <translation>Printer '{printer}' is offline.</translation>
        </message>
        <message>
            <source>전원과 케이블을 확인하고 Windows 프린터 대기열의 '오프라인으로 사용'을 꺼 주세요.</source>
            <translation>Check power and cable and end 'Use printer offline' in the Windows printer queue.</translation>
        </message>
        <message>
            <source>프린터가 연결을 끊었습니다.</source>
            <translation>The printer closed the connection.</translation>
        </message>
        <message>
            <source>프린터 주소를 찾을 수 없습니다.</source>
            <translation>The printer's address cannot be found.</translation>
        </message>
        <message>
            <source>프린터가 연결을 받지 않습니다.</source>
            <translation>The printer takes no connection.</translation>
        </message>
        <message>
            <source>꺼져 있거나 다른 프로그램이 사용 중입니다.</source>
            <translation>It is off or another program uses it.</translation>
        </message>
        <message>
            <source>프린터가 사용 중이거나 꺼져 있습니다.</source>
            <translation>It is busy or switched off.</translation>
        </message>
        <message>
            <source>프린터가 있는 네트워크에 연결되어 있지 않습니다.</source>
            <translation>Not connected to the printer's network.</translation>
        </message>
        <message>
            <source>이 주문에는 남아 있는 고객 정보가 없습니다.</source>
            <translation>No customer's data is left for this order.</translation>
        </message>
        <message>
            <source>번호를 확인해 주세요.</source>
            <translation>Check the number.</translation>
        </message>
        <message>
            <source>이 번호의 주문이 {count}건입니다: {ids}.</source>
            <translation>{count} orders have this number: {ids}.</translation>
        </message>
        <message>
            <source>주문 ID로 지워 주세요.</source>
            <translation>Erase by the order ID.</translation>
        </message>
        <message>
            <source>전화번호 전체를 적어 주세요.</source>
            <translation>Enter the whole phone number.</translation>
        </message>
        <message>
            <source>예: 010-1234-5678</source>
            <translation>Example: 010-1234-5678</translation>
        </message>
        <message>
            <source>이 번호의 고객 정보가 남아 있지 않습니다.</source>
            <translation>No customer's data is left for this number.</translation>
        </message>
        <message>
            <source>진행 중인 주문이라 지울 수 없습니다: {numbers}.</source>
            <translation>Orders in progress cannot be erased: {numbers}.</translation>
        </message>
        <message>
            <source>끝난 뒤에 다시 지워 주세요.</source>
            <translation>Erase them once they end.</translation>
        </message>
        <message>
            <source>키링의 열쇠가 없어 전화번호로 찾을 수 없습니다.</source>
            <translation>The keyring's key is missing: the phone number cannot be searched.</translation>
        </message>
        <message>
            <source>주문 번호로 지워 주세요.</source>
            <translation>Erase by the order number.</translation>
        </message>
        <message>
            <source>보관 기간이 지난 고객 정보를 지우지 못했습니다.</source>
            <translation>Customers' data past its time could not be erased.</translation>
        </message>
        <message>
            <source>지금 지우고 있습니다.</source>
            <translation>Already erasing.</translation>
        </message>
        <message>
            <source>잠시 뒤에 다시 해 주세요.</source>
            <translation>Try again in a moment.</translation>
        </message>
        <message>
            <source>등록 파일을 다시 골라 주세요.</source>
            <translation>Choose the shop file again.</translation>
        </message>
        <message>
            <source>지금 설정 파일을 읽을 수 없어 비교하지 못했습니다.</source>
            <translation>Not compared: the present settings file cannot be read.</translation>
        </message>
        <message>
            <source>지금 설정에서 {count}가지가 바뀝니다.</source>
            <translation>Settings that change: {count}.</translation>
        </message>
        <message>
            <source>지금 설정과 같습니다.</source>
            <translation>The same as the present settings.</translation>
        </message>
        <message>
            <source>지금 등록된 가게({shop})와 다른 가게입니다.</source>
            <translation>This is another shop than the present one ({shop}).</translation>
        </message>
        <message>
            <source>이 컴퓨터는 새 가게를 맡게 됩니다.</source>
            <translation>This computer will serve the new shop.</translation>
        </message>
        <message>
            <source>가게 이름: {shop} ({region}, {currency})</source>
            <translation>Shop: {shop} ({region}, {currency})</translation>
        </message>
        <message>
            <source>가게 이름: {shop}</source>
            <translation>Shop: {shop}</translation>
        </message>
        <message>
            <source>플랫폼 주소: {address} (접속 ID {client})</source>
            <translation>Platform: {address} (sign-in ID {client})</translation>
        </message>
        <message>
            <source>프린터 {count}대: {printers}</source>
            <translation>Printers ({count}): {printers}</translation>
        </message>
        <message>
            <source>프린터 없이 시작합니다.</source>
            <translation>It starts without a printer.</translation>
        </message>
        <message>
            <source>설정(F10)에서 언제든 추가할 수 있습니다.</source>
            <translation>You can add one in Settings (F10) at any time.</translation>
        </message>
        <message>
            <source>비밀번호는 환경 변수 {variable}에서 읽고 저장하지 않습니다.</source>
            <translation>The password is read from environment variable {variable} and not saved.</translation>
        </message>
        <message>
            <source>비밀번호는 이 컴퓨터의 비밀 보관함에 저장하고, 등록 파일에서는 지웁니다.</source>
            <translation>The password goes into this computer's password store and is wiped from the file.</translation>
        </message>
        <message>
            <source>비밀번호가 봉인되어 있어 일회용 코드가 필요합니다.</source>
            <translation>The password is sealed: the one-time code is needed.</translation>
        </message>
        <message>
            <source>이 파일은 {said_coding}로 저장되어 있습니다.</source>
            <translation>This file is saved as {said_coding}.</translation>
        </message>
        <message>
            <source>그대로 읽었습니다.</source>
            <translation>It was read as it is.</translation>
        </message>
        <message>
            <source>한국어 ANSI(CP949)</source>
            <translation>Korean ANSI (CP949)</translation>
        </message>
        <message>
            <source>유니코드(UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <source>등록 파일의 비밀번호는 그대로 두었습니다.</source>
            <translation>The password was left in the file.</translation>
        </message>
        <message>
            <source>파일을 잘 보관해 주세요.</source>
            <translation>Keep the file safe.</translation>
        </message>
        <message>
            <source>이 등록 파일의 비밀번호는 일회용 코드로 봉인되어 있습니다.</source>
            <translation>The password in this file is sealed with a one-time code.</translation>
        </message>
        <message>
            <source>파일을 준 사람에게 코드를 물어보고 적어 주세요.</source>
            <translation>Ask the person who gave you the file for the code.</translation>
        </message>
        <message>
            <source>provision --seal이 만든 것이어야 합니다.</source>
            <translation>must be made by provision --seal.</translation>
        </message>
        <message>
            <source>파일을 다시 받아 주세요.</source>
            <translation>Ask for the file again.</translation>
        </message>
        <message>
            <source>'{key}'이(가) 있으면 'client_secret'과 'client_secret_env'는 지워 주세요.</source>
            <translation>Where '{key}' is given, take out 'client_secret' and 'client_secret_env'.</translation>
        </message>
        <message>
            <source>'{key}'이(가) 비어 있습니다.</source>
            <translation>'{key}' is empty.</translation>
        </message>
        <message>
            <source>한 번 쓴 등록 파일에서는 비밀번호가 지워집니다.</source>
            <translation>A shop file loses its password once it has been used.</translation>
        </message>
        <message>
            <source>코드는 영문자와 숫자 {count}자입니다(0, 1, I, O는 없습니다).</source>
            <translation>A code has {count} letters and digits (never 0, 1, I, O).</translation>
        </message>
        <message>
            <source>다시 적어 주세요.</source>
            <translation>Enter it again.</translation>
        </message>
        <message>
            <source>코드가 맞지 않습니다.</source>
            <translation>The code does not fit.</translation>
        </message>
        <message>
            <source>코드를 다시 확인해 주세요.</source>
            <translation>Check the code again.</translation>
        </message>
        <message>
            <source>코드가 맞다면 파일의 가맹점 ID, 접속 ID, 플랫폼 주소 가운데 하나가 바뀐 것이니 파일을 다시 받아 주세요.</source>
            <translation>If the code is right, the file's merchant ID, sign-in ID or platform address was changed: ask for the file again.</translation>
        </message>
        <message>
            <source>비밀번호를 쓴 줄을 지우거나 파일을 없애 주세요.</source>
            <translation>Delete the line with the password, or the file.</translation>
        </message>
        <message>
            <source>등록 파일에서 비밀번호를 찾아 지우지 못했습니다.</source>
            <translation>The password was not found in the file and not wiped.</translation>
        </message>
        <message>
            <source>등록 파일이 그 사이에 바뀌어 비밀번호를 지우지 않았습니다.</source>
            <translation>The file was changed meanwhile, so the password was not wiped.</translation>
        </message>
        <message>
            <source>등록 파일이 그 사이에 없어져 비밀번호를 지우지 못했습니다.</source>
            <translation>The file is gone, so the password could not be wiped.</translation>
        </message>
        <message>
            <source>USB를 뺐다면 그 안의 파일을 지워 주세요.</source>
            <translation>If you pulled out a USB stick, delete the file on it.</translation>
        </message>
        <message>
            <source>등록 파일이 읽기 전용이라 비밀번호를 지우지 못했습니다.</source>
            <translation>The file is read-only, so the password could not be wiped.</translation>
        </message>
        <message>
            <source>등록 파일의 비밀번호를 지우지 못했습니다.</source>
            <translation>The password in the file could not be wiped.</translation>
        </message>
        <message>
            <source>파일을 없애거나 잘 보관해 주세요.</source>
            <translation>Delete the file or keep it safe.</translation>
        </message>
        <message>
            <source>주문 기록이 손상되어 백업할 수 없습니다.</source>
            <translation>The order records are damaged and cannot be backed up.</translation>
        </message>
        <message>
            <source>프로그램을 다시 켜 주세요.</source>
            <translation>Restart the program.</translation>
        </message>
        <message>
            <source>백업 파일을 읽을 수 없거나 손상되었습니다.</source>
            <translation>The backup file cannot be read or is damaged.</translation>
        </message>
        <message>
            <source>백업할 자리가 없습니다.</source>
            <translation>There is no room for the backup.</translation>
        </message>
        <message>
            <source>두 번째 백업 폴더가 없습니다: {folder}</source>
            <translation>The second backup folder is not there: {folder}</translation>
        </message>
        <message>
            <source>주문 기록의 백업 파일이 아닙니다.</source>
            <translation>This is no backup of order records.</translation>
        </message>
        <message>
            <source>더 새로운 버전의 프로그램이 만든 백업입니다.</source>
            <translation>This backup was made by a newer version of the program.</translation>
        </message>
        <message>
            <source>백업 파일이 손상되었습니다.</source>
            <translation>The backup file is damaged.</translation>
        </message>
        <message>
            <source>디스크가 연결되어 있는지 확인해 주세요.</source>
            <translation>Check that the disk is connected.</translation>
        </message>
        <message>
            <source>주문 기록 파일이 아닙니다.</source>
            <translation>This is no file of order records.</translation>
        </message>
        <message>
            <source>더 새로운 버전의 프로그램이 만든 주문 기록입니다.</source>
            <translation>These order records were made by a newer version of the program.</translation>
        </message>
        <message>
            <source>주문 기록에 쓸 수 없는 내용이 있습니다.</source>
            <translation>Something cannot be written to the order records.</translation>
        </message>
        <message>
            <source>주문을 기록하지 못했습니다.</source>
            <translation>The order could not be recorded.</translation>
        </message>
        <message>
            <source>주문 기록 폴더를 쓸 수 없습니다.</source>
            <translation>The folder of order records cannot be used.</translation>
        </message>
        <message>
            <source>디스크가 가득 차서 주문을 기록할 수 없습니다.</source>
            <translation>The disk is full: orders cannot be recorded.</translation>
        </message>
        <message>
            <source>주문 기록 파일에 쓸 수 없습니다.</source>
            <translation>The file of order records cannot be written.</translation>
        </message>
        <message>
            <source>주문 기록 파일이 손상되었습니다.</source>
            <translation>The file of order records is damaged.</translation>
        </message>
        <message>
            <source>다른 프로그램이 주문 기록을 잡고 있습니다.</source>
            <translation>Another program holds the order records.</translation>
        </message>
        <message>
            <source>주문 기록 폴더에 쓸 수 없습니다.</source>
            <translation>The folder of order records cannot be written.</translation>
        </message>
        <message>
            <source>폴더와 디스크를 확인해 주세요.</source>
            <translation>Check folder and disk.</translation>
        </message>
        <message>
            <source>백업이나 조회 프로그램을 닫아 주세요.</source>
            <translation>Close backup or viewer programs.</translation>
        </message>
        <message>
            <source>고객 정보 열쇠 파일이 손상되어 이전 주문의 고객 정보를 볼 수 없습니다.</source>
            <translation>The key file is damaged: customers of earlier orders cannot be shown.</translation>
        </message>
        <message>
            <source>키링의 열쇠가 바뀌어 이전 주문의 고객 정보를 볼 수 없습니다.</source>
            <translation>The keyring's key has changed: customers of earlier orders cannot be shown.</translation>
        </message>
        <message>
            <source>고객 정보를 안전하게 저장할 수 없어 이번 실행 동안만 기억합니다.</source>
            <translation>Customers' data cannot be stored safely and is kept for this run only.</translation>
        </message>
        <message>
            <source>주문 기록이 멈췄습니다.</source>
            <translation>The order records have stopped.</translation>
        </message>
        <message>
            <source>새 주문은 계속 울립니다.</source>
            <translation>New orders still ring.</translation>
        </message>
        <message>
            <source>디스크를 확인하고, 계속되면 프로그램을 다시 켜 주세요.</source>
            <translation>Check the disk; if this goes on, restart the program.</translation>
        </message>
        <message>
            <source>주문 기록이 열려 있지 않습니다.</source>
            <translation>The order records are not open.</translation>
        </message>
        <message>
            <source>보관 파일은 한가할 때 다시 만듭니다.</source>
            <translation>The archive is made again when it is quiet.</translation>
        </message>
        <message>
            <source>지난 장부를 보관할 자리가 없습니다.</source>
            <translation>There is no room for the archive of past books.</translation>
        </message>
        <message>
            <source>지난 장부의 보관 파일이 손상되었습니다.</source>
            <translation>The archive of past books is damaged.</translation>
        </message>
        <message>
            <source>보관 파일을 만들 수 없습니다.</source>
            <translation>The archive cannot be made.</translation>
        </message>
        <message>
            <source>지난 장부를 백업할 자리가 없습니다.</source>
            <translation>There is no room to back up past books.</translation>
        </message>
        <message>
            <source>지난 장부를 새 형식으로 옮길 자리가 없습니다.</source>
            <translation>No room to bring past years' books to the new format.</translation>
        </message>
        <message>
            <source>지난 장부를 새 형식으로 옮길 수 없습니다.</source>
            <translation>Past years' books cannot be brought to the new format.</translation>
        </message>
        <message>
            <source>{years}년 장부 보관 파일은 더 새로운 버전의 프로그램이 만들어서 읽을 수 없습니다.</source>
            <translation>The archive of {years} was made by a newer release and cannot be read.</translation>
        </message>
        <message>
            <source>{year}년 장부 보관 파일이 없거나 손상되었습니다.</source>
            <translation>The archive of {year} is missing or damaged.</translation>
        </message>
        <message>
            <source>백업에서 {file} 파일을 되돌려 주세요.</source>
            <translation>Restore the file {file} from a backup.</translation>
        </message>
        <message>
            <source>정산과 입금을 하나 이상씩 골라 주세요.</source>
            <translation>Pick at least one payout and one deposit.</translation>
        </message>
        <message>
            <source>고른 정산이나 입금이 더 이상 없습니다.</source>
            <translation>A payout or deposit you picked is no longer there.</translation>
        </message>
        <message>
            <source>화면을 다시 열어 주세요.</source>
            <translation>Open the page again.</translation>
        </message>
        <message>
            <source>마감된 뒤에 {before}에서 {after}으로 바뀐 정산서입니다.</source>
            <translation>This statement changed after it was closed: {before} became {after}.</translation>
        </message>
        <message>
            <source>마감된 뒤에 내용이 바뀐 정산서입니다.</source>
            <translation>This statement changed after it was closed.</translation>
        </message>
        <message>
            <source>주문 {count}건이 다른 정산서에도 있습니다.</source>
            <translation>{count} orders are also in another statement.</translation>
        </message>
        <message>
            <source>완료한 주문만 셉니다.</source>
            <translation>Only finished orders are counted.</translation>
        </message>
        <message>
            <source>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다</source>
            <translation>Orders cancelled, not accepted or still in progress are left out</translation>
        </message>
        <message>
            <source>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다 ({said}).</source>
            <translation>Orders cancelled, not accepted or still in progress are left out ({said}).</translation>
        </message>
        <message>
            <source>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다.</source>
            <translation>Orders cancelled, not accepted or still in progress are left out.</translation>
        </message>
        <message>
            <source>{said} {count}건</source>
            <translation>{said} {count}</translation>
        </message>
        <message>
            <source>{minutes}분 {seconds}초</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{hours}시간 {minutes}분</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>진행 중</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>접수 뒤 취소</source>
            <translation>Cancelled after accepting</translation>
        </message>
        <message>
            <source>접수하지 않음</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>고객 결제</source>
            <translation>Paid by customers</translation>
        </message>
        <message>
            <source>플랫폼·기관이 부담한 할인</source>
            <translation>Discounts borne by platform or others</translation>
        </message>
        <message>
            <source>배달비</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <source>중개 수수료</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>결제 수수료</source>
            <translation>Payment fee</translation>
        </message>
        <message>
            <source>고객 결제 ({said})</source>
            <translation>Paid by customers ({said})</translation>
        </message>
        <message>
            <source>결제 수수료 ({said})</source>
            <translation>Payment fee ({said})</translation>
        </message>
        <message>
            <source>가게가 직접 받은 돈 ({said})</source>
            <translation>Taken by the shop itself ({said})</translation>
        </message>
        <message>
            <source>수수료 부가세</source>
            <translation>VAT on fees</translation>
        </message>
        <message>
            <source>가게가 직접 받은 돈</source>
            <translation>Taken by the shop itself</translation>
        </message>
        <message>
            <source>정정</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>계산</source>
            <translation>Calculated</translation>
        </message>
        <message>
            <source>정산서</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>일치</source>
            <translation>Exact</translation>
        </message>
        <message>
            <source>나누어 입금</source>
            <translation>In parts</translation>
        </message>
        <message>
            <source>합쳐서 입금</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>수수료 뺀 입금</source>
            <translation>Less a fee</translation>
        </message>
        <message>
            <source>직접 맞춤</source>
            <translation>Tied by hand</translation>
        </message>
        <message>
            <source>합계</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>하루는 한국 시간 {hour}시에 시작하고, 주문은 받은 날에 셉니다.</source>
            <translation>A day begins at {hour}:00 Korean time; orders count on the day they came in.</translation>
        </message>
        <message>
            <source>금액을 읽지 못한 주문 {count}건은 빠져 있습니다.</source>
            <translation>Left out, since the amount could not be read: {count}.</translation>
        </message>
        <message>
            <source>원화가 아닌 주문 {count}건은 빠져 있습니다.</source>
            <translation>Left out, since not in won: {count}.</translation>
        </message>
        <message>
            <source>영업일이 끝나지 않은 중간 집계입니다.</source>
            <translation>The business day is not over: figures so far.</translation>
        </message>
        <message>
            <source>일 마감 {day}</source>
            <translation>Day's close {day}</translation>
        </message>
        <message>
            <source>항목</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>건수</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>금액 (원)</source>
            <translation>Amount (₩)</translation>
        </message>
        <message>
            <source>현장 {said}</source>
            <translation>{said} at the door</translation>
        </message>
        <message>
            <source>완료한 주문에서 고객이 낸 돈입니다.</source>
            <translation>What customers paid for finished orders.</translation>
        </message>
        <message>
            <source>나누어 결제한 주문은 줄마다 셉니다.</source>
            <translation>An order paid in several ways counts in each row.</translation>
        </message>
        <message>
            <source>정산</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>계산 (원)</source>
            <translation>Calculated (₩)</translation>
        </message>
        <message>
            <source>정산서 (원)</source>
            <translation>Stated (₩)</translation>
        </message>
        <message>
            <source>그날의 기록과 비교</source>
            <translation>Compared with the day's log</translation>
        </message>
        <message>
            <source>기록</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>장부</source>
            <translation>Books</translation>
        </message>
        <message>
            <source>차이</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>{said} (건)</source>
            <translation>{said} (orders)</translation>
        </message>
        <message>
            <source>완료 금액 (원)</source>
            <translation>Finished (₩)</translation>
        </message>
        <message>
            <source>취소 금액 (원)</source>
            <translation>Cancelled (₩)</translation>
        </message>
        <message>
            <source>그날의 기록과 같습니다.</source>
            <translation>Same as the day's log.</translation>
        </message>
        <message>
            <source>그날의 기록과 다릅니다: {said}.</source>
            <translation>Differs from the day's log: {said}.</translation>
        </message>
        <message>
            <source>설치 담당자에게 알려 주세요.</source>
            <translation>Tell your installer.</translation>
        </message>
        <message>
            <source>평균 접수 시간은 {said}입니다.</source>
            <translation>Orders were accepted after {said} on average.</translation>
        </message>
        <message>
            <source>나왔는지 모르는 주문서가 {count}장 있습니다.</source>
            <translation>Slips that may not have come out: {count}.</translation>
        </message>
        <message>
            <source>플랫폼과 {count}번, 모두 {said} 끊겼습니다.</source>
            <translation>The platform was out of reach {count} times, {said} in all.</translation>
        </message>
        <message>
            <source>소리가 나지 않은 알림이 {count}번 있습니다.</source>
            <translation>Rings without sound: {count}.</translation>
        </message>
        <message>
            <source>기록 확인값 ({number}번째 줄까지): {root}</source>
            <translation>Check value of the log (to line {number}): {root}</translation>
        </message>
        <message>
            <source>아직 들어오지 않음</source>
            <translation>Not in yet</translation>
        </message>
        <message>
            <source>통장 내역은 {first}부터 {last}까지 있습니다.</source>
            <translation>Bank records reach from {first} to {last}.</translation>
        </message>
        <message>
            <source>그 사이 {first}부터 {last}까지의 통장 내역은 없습니다.</source>
            <translation>There are none from {first} to {last}.</translation>
        </message>
        <message>
            <source>통장 내역 없음</source>
            <translation>No bank records</translation>
        </message>
        <message>
            <source>{said} · 다른 정산서와 겹침</source>
            <translation>{said} · overlaps another statement</translation>
        </message>
        <message>
            <source>플랫폼이 새 정산서로 바꾼 정산 {count}건은 적지 않았습니다.</source>
            <translation>{count} settlements that new statements replaced are left out.</translation>
        </message>
        <message>
            <source>플랫폼이 보낸 것으로 보이지 않는 줄은 날짜와 금액만 적습니다.</source>
            <translation>Lines that do not look like the platform's show day and amount only.</translation>
        </message>
        <message>
            <source>{month}월 {day}일 정산서</source>
            <translation>Statement of {month}/{day}</translation>
        </message>
        <message>
            <source>{month}월 {day}일–{last}일 정산서</source>
            <translation>Statement of {month}/{day}–{last}</translation>
        </message>
        <message>
            <source>{month}월 {day}일–{last_month}월 {last}일 정산서</source>
            <translation>Statement of {month}/{day}–{last_month}/{last}</translation>
        </message>
        <message>
            <source>통장 내역을 아직 가져오지 않았습니다.</source>
            <translation>No bank records have been imported yet.</translation>
        </message>
        <message>
            <source>정산과 입금</source>
            <translation>Payouts and deposits</translation>
        </message>
        <message>
            <source>예정일</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>정산 (원)</source>
            <translation>Payout (₩)</translation>
        </message>
        <message>
            <source>들어온 날</source>
            <translation>Came in</translation>
        </message>
        <message>
            <source>들어온 돈 (원)</source>
            <translation>Deposit (₩)</translation>
        </message>
        <message>
            <source>차이 (원)</source>
            <translation>Difference (₩)</translation>
        </message>
        <message>
            <source>결과</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>보낸 사람 · 적요</source>
            <translation>Payer · memo</translation>
        </message>
        <message>
            <source>예정일이 이 기간에 있는 정산입니다.</source>
            <translation>Payouts due in this time.</translation>
        </message>
        <message>
            <source>나누거나 합쳐서 들어온 돈은 줄을 나누어 적습니다.</source>
            <translation>Deposits in parts or together have several rows.</translation>
        </message>
        <message>
            <source>차이는 함께 맞춘 입금의 합에서 정산의 합을 뺀 것으로, 첫 줄에 적습니다.</source>
            <translation>The difference, in the first row, is the matched deposits less their payouts.</translation>
        </message>
        <message>
            <source>어느 정산인지 모르는 통장 기록</source>
            <translation>Bank records without a payout</translation>
        </message>
        <message>
            <source>아직 들어오지 않음 ({days}일 지남)</source>
            <translation>Not in yet ({days} days late)</translation>
        </message>
        <message>
            <source>예정</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>월 매출과 부가세</source>
            <translation>Monthly sales and VAT</translation>
        </message>
        <message>
            <source>월</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>매출은 할인을 빼고 고객이 낸 돈(부가세 포함)이며, 배달팁도 들어 있습니다.</source>
            <translation>Sales are what customers paid after discounts, with VAT and delivery fees.</translation>
        </message>
        <message>
            <source>부가세는 주문마다 고객이 낸 돈의 10/110을 1원 단위로 한 번 반올림하고, 공급가액은 나머지입니다.</source>
            <translation>VAT is 10/110 of what was paid for each order, rounded once to a won; the supply value is the rest.</translation>
        </message>
        <message>
            <source>모든 메뉴를 과세로 봅니다.</source>
            <translation>All dishes are taken as taxable.</translation>
        </message>
        <message>
            <source>증빙별 매출과 부가세</source>
            <translation>Sales and VAT by proof</translation>
        </message>
        <message>
            <source>구분</source>
            <translation>Proof</translation>
        </message>
        <message>
            <source>나누어 결제한 주문은 부가세도 금액대로 나누고, 줄마다 셉니다.</source>
            <translation>An order paid in several ways has its VAT split alike and counts in each row.</translation>
        </message>
        <message>
            <source>합계에는 한 번만 셉니다.</source>
            <translation>The total counts it once.</translation>
        </message>
        <message>
            <source>현금영수증은 고객이 원한 주문입니다.</source>
            <translation>Cash receipts are those that customers wanted.</translation>
        </message>
        <message>
            <source>실제로 발급했는지는 홈택스에서 확인해 주세요.</source>
            <translation>Check in Hometax whether they were issued.</translation>
        </message>
        <message>
            <source>그 밖에는 현금영수증을 원하지 않은 현금, 온누리상품권, 아동급식카드, 쿠폰이 들어 있습니다.</source>
            <translation>Others are cash without a receipt, Onnuri vouchers, child meal cards and coupons.</translation>
        </message>
        <message>
            <source>신고 전에 확인할 금액</source>
            <translation>To check before the tax return</translation>
        </message>
        <message>
            <source>플랫폼·기관이 부담한 할인 (원)</source>
            <translation>Discounts borne by others (₩)</translation>
        </message>
        <message>
            <source>플랫폼이 받은 배달비 등 (원)</source>
            <translation>Delivery etc. to platform (₩)</translation>
        </message>
        <message>
            <source>플랫폼·기관이 부담한 할인은 위의 매출에 들어 있지 않고, 플랫폼이 받은 배달비는 들어 있습니다.</source>
            <translation>The sales above are without discounts borne by platform or others, and with delivery fees that the platform took.</translation>
        </message>
        <message>
            <source>어떻게 신고할지는 세무사에게 물어봐 주세요.</source>
            <translation>Ask your tax accountant how to report them.</translation>
        </message>
        <message>
            <source>매출 (원)</source>
            <translation>Sales (₩)</translation>
        </message>
        <message>
            <source>공급가액 (원)</source>
            <translation>Supply value (₩)</translation>
        </message>
        <message>
            <source>부가세 (원)</source>
            <translation>VAT (₩)</translation>
        </message>
        <message>
            <source>현금영수증</source>
            <translation>Cash receipt</translation>
        </message>
        <message>
            <source>금액은 할인을 빼고 고객이 낸 돈이며, 배달팁도 들어 있습니다.</source>
            <translation>Amounts are what customers paid after discounts, with delivery fees.</translation>
        </message>
        <message>
            <source>나누어 결제한 주문은 줄마다 세고, 합계에는 한 번만 셉니다.</source>
            <translation>An order paid in several ways counts in each row, and once in the total.</translation>
        </message>
        <message>
            <source>결제수단별 합계</source>
            <translation>Totals by payment</translation>
        </message>
        <message>
            <source>결제수단</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>지역화폐 이름</source>
            <translation>Local currency's name</translation>
        </message>
        <message>
            <source>비율 (%)</source>
            <translation>Share (%)</translation>
        </message>
        <message>
            <source>달마다 결제수단별 합계</source>
            <translation>Totals by month and payment</translation>
        </message>
        <message>
            <source>계산은 이 가게의 주문과 요율로 셈한 것이고, 정산서는 플랫폼이 알려 준 것입니다.</source>
            <translation>Calculated: by the shop's own orders and rates. Stated: by the platform.</translation>
        </message>
        <message>
            <source>플러스는 가게가 받을 돈, 마이너스는 가게가 내는 돈입니다.</source>
            <translation>Plus is money for the shop, minus what the shop pays.</translation>
        </message>
        <message>
            <source>원화만 더했습니다.</source>
            <translation>Only won are added up.</translation>
        </message>
        <message>
            <source>{said} (정산서만)</source>
            <translation>{said} (stated only)</translation>
        </message>
        <message>
            <source>입금될 돈</source>
            <translation>Payout</translation>
        </message>
        <message>
            <source>아직 정산한 주문이 없습니다.</source>
            <translation>No order has been settled yet.</translation>
        </message>
        <message>
            <source>지역화폐</source>
            <translation>Local currency</translation>
        </message>
        <message>
            <source>온누리상품권</source>
            <translation>Onnuri voucher</translation>
        </message>
        <message>
            <source>아동급식카드</source>
            <translation>Child meal card</translation>
        </message>
        <message>
            <source>카드</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>현금</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>쿠폰</source>
            <translation>Coupon</translation>
        </message>
        <message>
            <source>기타 결제</source>
            <translation>Other payment</translation>
        </message>
        <message>
            <source>다른 파일을 저장하고 있습니다.</source>
            <translation>Another file is being saved.</translation>
        </message>
        <message>
            <source>저장을 그만두었습니다.</source>
            <translation>Saving cancelled.</translation>
        </message>
        <message>
            <source>파일은 남지 않았습니다.</source>
            <translation>No file was left.</translation>
        </message>
        <message>
            <source>첫날이 마지막 날보다 늦습니다.</source>
            <translation>The first day is after the last one.</translation>
        </message>
        <message>
            <source>PDF는 한 해까지만 됩니다.</source>
            <translation>A PDF covers one year at most.</translation>
        </message>
        <message>
            <source>한 번에 20년까지만 됩니다.</source>
            <translation>20 years at most at once.</translation>
        </message>
        <message>
            <source>일 마감은 하루씩 만듭니다.</source>
            <translation>A day's close is made for one day.</translation>
        </message>
        <message>
            <source>주문 {count}건을 읽었습니다.</source>
            <translation>Orders read: {count}.</translation>
        </message>
        <message>
            <source>이 보고서는 화면에서 볼 수 없습니다.</source>
            <translation>This report cannot be seen on the screen.</translation>
        </message>
        <message>
            <source>날짜를 바꿔 주세요.</source>
            <translation>Change the days.</translation>
        </message>
        <message>
            <source>날짜를 줄이거나 다른 파일을 골라 주세요.</source>
            <translation>Choose fewer days or another file.</translation>
        </message>
        <message>
            <source>날짜를 줄여 주세요.</source>
            <translation>Choose fewer days.</translation>
        </message>
        <message>
            <source>하루만 골라 주세요.</source>
            <translation>Choose one day.</translation>
        </message>
        <message>
            <source>파일로 저장해 주세요.</source>
            <translation>Save it as a file.</translation>
        </message>
        <message>
            <source>{month}월 {day}일 주문 (계산)</source>
            <translation>Orders of {month}/{day} (calculated)</translation>
        </message>
        <message>
            <source>(계산)은 정산서가 없어 이 가게의 주문으로 셈한 날입니다.</source>
            <translation>(calculated): days without a statement, by the shop's own orders.</translation>
        </message>
        <message>
            <source>프로그램 부품</source>
            <translation>Program parts</translation>
        </message>
        <message>
            <source>부품 {count}개를 불러왔습니다.</source>
            <translation>Parts loaded: {count}.</translation>
        </message>
        <message>
            <source>소리</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>음성 안내</source>
            <translation>Speech</translation>
        </message>
        <message>
            <source>벨소리</source>
            <translation>Bell sounds</translation>
        </message>
        <message>
            <source>창</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>그림</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>한글 글꼴</source>
            <translation>Korean font</translation>
        </message>
        <message>
            <source>화면의 글</source>
            <translation>Words of the window</translation>
        </message>
        <message>
            <source>데이터베이스</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>이 컴퓨터의 주문 기록</source>
            <translation>This computer's order records</translation>
        </message>
        <message>
            <source>암호화</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <source>보안 연결</source>
            <translation>Secure connection</translation>
        </message>
        <message>
            <source>한글 코드</source>
            <translation>Korean encoding</translation>
        </message>
        <message>
            <source>시간대</source>
            <translation>Time zones</translation>
        </message>
        <message>
            <source>공휴일</source>
            <translation>Public holidays</translation>
        </message>
        <message>
            <source>요율표</source>
            <translation>Tables of rates</translation>
        </message>
        <message>
            <source>엑셀 파일</source>
            <translation>Excel files</translation>
        </message>
        <message>
            <source>라이선스 고지</source>
            <translation>Licence notices</translation>
        </message>
        <message>
            <source>Qt 라이브러리</source>
            <translation>Qt libraries</translation>
        </message>
        <message>
            <source>리눅스에서는 libpulse0을 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.</source>
            <translation>On Linux, install libpulse0; if that does not help, install the program again.</translation>
        </message>
        <message>
            <source>빠진 라이브러리를 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.</source>
            <translation>Install the missing libraries; if that does not help, install the program again.</translation>
        </message>
        <message>
            <source>한글 글꼴을 설치해 주세요(리눅스에서는 fonts-nanum).</source>
            <translation>Install a Korean font (fonts-nanum on Linux).</translation>
        </message>
        <message>
            <source>임시 폴더의 권한과 디스크의 남은 용량을 확인해 주세요.</source>
            <translation>Check the temporary folder's permissions and the disk's free space.</translation>
        </message>
        <message>
            <source>쓰던 버전을 그대로 쓰고 설치 담당자에게 연락해 주세요.</source>
            <translation>Stay on the version in use and call your installer.</translation>
        </message>
        <message>
            <source>리눅스에서는 ca-certificates를 설치해 주세요.</source>
            <translation>On Linux, install ca-certificates.</translation>
        </message>
        <message>
            <source>이 프로그램은 나눠 주지 말고 다시 만들어 주세요.</source>
            <translation>Do not hand this program out: build it again.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 비밀 보관함이 응답하지 않습니다.</source>
            <translation>This computer's password store does not answer.</translation>
        </message>
        <message>
            <source>비밀 보관함(gnome-keyring)을 켜거나 client_secret_env를 써 주세요.</source>
            <translation>Start the password store (gnome-keyring) or use client_secret_env.</translation>
        </message>
        <message>
            <source>소리를 낼 수 있지만 이 컴퓨터에 스피커가 없습니다.</source>
            <translation>Sound works, but this computer has no speaker.</translation>
        </message>
        <message>
            <source>스피커를 연결해 주세요.</source>
            <translation>Connect a speaker.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 음성이 없어 말로 알리지 못합니다.</source>
            <translation>This computer has no voice, so nothing is spoken.</translation>
        </message>
        <message>
            <source>PDF로는 인쇄할 수 있지만 시스템 프린터로는 인쇄할 수 없습니다.</source>
            <translation>It can print to PDF, but not to the system's printers.</translation>
        </message>
        <message>
            <source>시스템 프린터를 쓰려면 CUPS(libcups2)를 설치해 주세요.</source>
            <translation>To use the system's printers, install CUPS (libcups2).</translation>
        </message>
        <message>
            <source>벨소리 {count}가지가 있습니다.</source>
            <translation>Bell sounds: {count}.</translation>
        </message>
        <message>
            <source>주문 기록을 새로 만들어 열었습니다(형식 {version}).</source>
            <translation>New order records were made and opened (format {version}).</translation>
        </message>
        <message>
            <source>주문 기록의 사본을 이 버전으로 열었습니다(형식 {version}).</source>
            <translation>A copy of the order records was opened with this version (format {version}).</translation>
        </message>
        <message>
            <source>고지 파일이 {count}개 있습니다.</source>
            <translation>Notices: {count}.</translation>
        </message>
        <message>
            <source>빠진 것이 있습니다: {names}</source>
            <translation>Missing: {names}</translation>
        </message>
        <message>
            <source>신뢰하는 인증 기관이 {count}곳 있습니다.</source>
            <translation>Trusted certificate authorities: {count}.</translation>
        </message>
        <message>
            <source>인증서는 운영체제가 확인합니다.</source>
            <translation>The operating system checks the certificates.</translation>
        </message>
        <message>
            <source>쓸 수 없습니다: {detail}</source>
            <translation>Not usable: {detail}</translation>
        </message>
        <message>
            <source>앞 시간부터 겹치지 않게 적어야 합니다.</source>
            <translation>must be in order, without overlap.</translation>
        </message>
        <message>
            <source>["10:00-14:30", "17:00-02:00"]처럼 적어야 합니다(다음 날 정오까지).</source>
            <translation>must be written like ["10:00-14:30", "17:00-02:00"] (until noon of the next day).</translation>
        </message>
        <message>
            <source>"22:00-08:00"처럼 적어야 합니다.</source>
            <translation>must be written like "22:00-08:00".</translation>
        </message>
        <message>
            <source>프로그램에 예상하지 못한 문제가 생겼습니다.</source>
            <translation>Something unexpected happened in the program.</translation>
        </message>
        <message>
            <source>받은 주문은 기록되어 있습니다.</source>
            <translation>The orders that came are recorded.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 이름표 파일이 손상되었습니다: {file}</source>
            <translation>This computer's name file is damaged: {file}</translation>
        </message>
        <message>
            <source>데이터 폴더를 쓸 수 없습니다: {folder}</source>
            <translation>The data folder cannot be written: {folder}</translation>
        </message>
        <message>
            <source>파일을 지우고 다시 등록해 주세요.</source>
            <translation>Delete the file and register again.</translation>
        </message>
        <message>
            <source>주문 기록은 그대로 남습니다.</source>
            <translation>The order records stay as they are.</translation>
        </message>
        <message>
            <source>폴더 권한과 남은 용량을 확인하거나 {variable}로 다른 폴더를 정해 주세요.</source>
            <translation>Check permissions and free space, or choose another folder by {variable}.</translation>
        </message>
        <message>
            <source>비밀번호를 저장하지 못했습니다.</source>
            <translation>The PIN could not be saved.</translation>
        </message>
        <message>
            <source>디스크의 남은 용량을 확인해 주세요.</source>
            <translation>Check the disk's free space.</translation>
        </message>
        <message>
            <source>컴퓨터가 절전 모드로 들어가는 것을 막을 수 없습니다.</source>
            <translation>The computer cannot be kept from sleeping.</translation>
        </message>
        <message>
            <source>시스템 설정에서 절전을 꺼 주세요.</source>
            <translation>Switch sleep off in the system's settings.</translation>
        </message>
        <message>
            <source>절전 설정을 읽을 수 없습니다.</source>
            <translation>The sleep settings cannot be read.</translation>
        </message>
        <message>
            <source>영업 중에 컴퓨터가 꺼지지 않는지 확인해 주세요.</source>
            <translation>See that the computer stays on in opening hours.</translation>
        </message>
        <message>
            <source>컴퓨터가 저절로 절전 모드로 들어가지 않습니다.</source>
            <translation>It does not go to sleep by itself.</translation>
        </message>
        <message>
            <source>{minutes}분 동안 쓰지 않으면 컴퓨터가 절전 모드로 들어갑니다.</source>
            <translation>The computer goes to sleep after {minutes} min without use.</translation>
        </message>
        <message>
            <source>시스템 설정에서 꺼 주세요.</source>
            <translation>Switch it off in the system's settings.</translation>
        </message>
        <message>
            <source>tcp://주소:포트, serial:포트, spool:대기열, os:프린터, pdf:폴더, file:폴더 가운데 하나여야 합니다(예: tcp://192.168.0.50:9100).</source>
            <translation>must be one of tcp://ADDRESS:PORT, serial:PORT, spool:QUEUE, os:PRINTER, pdf:FOLDER, file:FOLDER (e.g. tcp://192.168.0.50:9100).</translation>
        </message>
        <message>
            <source>tcp://주소:포트여야 합니다(예: tcp://192.168.0.50:9100).</source>
            <translation>must be tcp://ADDRESS:PORT (e.g. tcp://192.168.0.50:9100).</translation>
        </message>
        <message>
            <source>serial:포트?baud=속도여야 합니다(예: serial:COM3?baud=38400).</source>
            <translation>must be serial:PORT?baud=SPEED (e.g. serial:COM3?baud=38400).</translation>
        </message>
        <message>
            <source>쓸 수 있는 속도: {speeds}.</source>
            <translation>Possible speeds: {speeds}.</translation>
        </message>
        <message>
            <source>spool:인쇄 대기열 이름이어야 합니다(예: spool:EPSON TM-T20).</source>
            <translation>must be spool: and a print queue's name (e.g. spool:EPSON TM-T20).</translation>
        </message>
        <message>
            <source>os:프린터 이름이어야 합니다(예: os:EPSON TM-T20).</source>
            <translation>must be os: and a printer's name (e.g. os:EPSON TM-T20).</translation>
        </message>
        <message>
            <source>pdf:폴더여야 합니다(예: pdf:D:/주문서).</source>
            <translation>must be pdf: and a folder (e.g. pdf:D:/slips).</translation>
        </message>
        <message>
            <source>file:폴더여야 합니다(예: file:D:/주문서).</source>
            <translation>must be file: and a folder (e.g. file:D:/slips).</translation>
        </message>
        <message>
            <source>프린터 기종 설정의</source>
            <translation>Printer model's</translation>
        </message>
        <message>
            <source>[[printer_profiles]]에 있는 이름이어야 합니다.</source>
            <translation>must be a name of [[printer_profiles]].</translation>
        </message>
        <message>
            <source>적혀 있는 이름: {said}.</source>
            <translation>Names there: {said}.</translation>
        </message>
        <message>
            <source>프린터 기종 설정([[printer_profiles]])은 {most}개까지 적을 수 있습니다.</source>
            <translation>There can be at most {most} printer models ([[printer_profiles]]).</translation>
        </message>
        <message>
            <source>프린터([[printers]])는 {most}대까지 적을 수 있습니다.</source>
            <translation>There can be at most {most} printers ([[printers]]).</translation>
        </message>
        <message>
            <source>48, 42, 32 가운데 하나여야 합니다.</source>
            <translation>must be 48, 42 or 32.</translation>
        </message>
        <message>
            <source>kitchen, delivery, label 가운데 하나 이상이어야 합니다.</source>
            <translation>must be one or more of kitchen, delivery, label.</translation>
        </message>
        <message>
            <source>'{key}'과(와) 'not_dishes' 가운데 하나만 적어 주세요.</source>
            <translation>Write only one of '{key}' and 'not_dishes'.</translation>
        </message>
        <message>
            <source>'{key}'은(는) 'profile'과(와) 함께 쓸 수 없습니다.</source>
            <translation>'{key}' cannot be used with 'profile'.</translation>
        </message>
        <message>
            <source>종이 폭은 기종 설정([[printer_profiles]])에 적어 주세요.</source>
            <translation>Write the paper's width in the model's settings ([[printer_profiles]]).</translation>
        </message>
        <message>
            <source>{said} 이름 '{name}'이(가) 두 번 적혀 있습니다.</source>
            <translation>{said} name '{name}' is there twice.</translation>
        </message>
        <message>
            <source>'printers.backup' 값은 다른 프린터의 이름이어야 합니다('{printer}' 프린터의 '{backup}').</source>
            <translation>'printers.backup' must name another printer ('{backup}' of printer '{printer}').</translation>
        </message>
        <message>
            <source>'printers.backup'이 제자리로 돌아옵니다({way}).</source>
            <translation>'printers.backup' comes back to its start ({way}).</translation>
        </message>
        <message>
            <source>한 프린터의 대신 인쇄할 프린터를 지워 주세요.</source>
            <translation>Remove the stand-in of one printer.</translation>
        </message>
        <message>
            <source>'shops.platform.client_secret' 또는 'client_secret_env' 항목이 있어야 합니다.</source>
            <translation>'shops.platform.client_secret' or 'client_secret_env' must be there.</translation>
        </message>
        <message>
            <source>설정 파일이 없습니다: {file}</source>
            <translation>The settings file is not there: {file}</translation>
        </message>
        <message>
            <source>설정 파일을 열 수 없습니다: {file}</source>
            <translation>The settings file cannot be opened: {file}</translation>
        </message>
        <message>
            <source>파일 이름과 폴더를 확인해 주세요.</source>
            <translation>Check the file's name and folder.</translation>
        </message>
        <message>
            <source>파일 권한을 확인해 주세요.</source>
            <translation>Check the file's permissions.</translation>
        </message>
        <message>
            <source>환경 변수 {variable}에 플랫폼 비밀번호가 없습니다.</source>
            <translation>Environment variable {variable} has no platform password.</translation>
        </message>
        <message>
            <source>비밀 보관함이 저장한 값을 돌려주지 않습니다.</source>
            <translation>The password store does not return what was stored.</translation>
        </message>
        <message>
            <source>그 사이에 다른 등록 파일로 설정이 바뀌어서 저장하지 않았습니다.</source>
            <translation>Not saved: another shop file changed the settings meanwhile.</translation>
        </message>
        <message>
            <source>프로그램을 껐다 켠 뒤 다시 해 주세요.</source>
            <translation>Restart the program, then try again.</translation>
        </message>
        <message>
            <source>등록 파일의 설명(#)에 비밀번호가 남아 있습니다.</source>
            <translation>The password is still in a comment (#) of the file.</translation>
        </message>
        <message>
            <source>환경 변수를 정한 뒤 다시 실행해 주세요.</source>
            <translation>Set the environment variable and start again.</translation>
        </message>
        <message>
            <source>컴퓨터에 다시 로그인한 뒤 실행해 주세요.</source>
            <translation>Sign in to the computer again, then start.</translation>
        </message>
        <message>
            <source>파일을 고친 뒤 다시 실행해 주세요.</source>
            <translation>Correct the file and start again.</translation>
        </message>
        <message>
            <source>바뀐 것은 없습니다.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>'{key}' 값은 {said}</source>
            <translation>'{key}' {said}</translation>
        </message>
        <message>
            <source>'{key}'에는 [{table}] 표가 와야 합니다.</source>
            <translation>'{key}' must be a table [{table}].</translation>
        </message>
        <message>
            <source>'{key}' 항목이 빠졌거나 비어 있습니다.</source>
            <translation>'{key}' is missing or empty.</translation>
        </message>
        <message>
            <source>따옴표로 묶은 한 줄의 글자여야 합니다.</source>
            <translation>must be one line of text in quotes.</translation>
        </message>
        <message>
            <source>{most}자를 넘을 수 없습니다.</source>
            <translation>must not be longer than {most} characters.</translation>
        </message>
        <message>
            <source>{low}에서 {high} 사이의 정수여야 합니다.</source>
            <translation>must be a whole number from {low} to {high}.</translation>
        </message>
        <message>
            <source>{low}에서 {high} 사이의 숫자여야 합니다.</source>
            <translation>must be a number from {low} to {high}.</translation>
        </message>
        <message>
            <source>true 또는 false여야 합니다.</source>
            <translation>must be true or false.</translation>
        </message>
        <message>
            <source>{choices} 가운데 하나여야 합니다.</source>
            <translation>must be one of {choices}.</translation>
        </message>
        <message>
            <source>["이것", "저것"]처럼 적은 {most}개까지의 글자여야 합니다.</source>
            <translation>must be up to {most} texts like ["this", "that"].</translation>
        </message>
        <message>
            <source>[[{table}]] 표로 적어야 합니다.</source>
            <translation>must be written as a table [[{table}]].</translation>
        </message>
        <message>
            <source>같은 말을 두 번 적을 수 없습니다('{text}').</source>
            <translation>must not have the same word twice ('{text}').</translation>
        </message>
        <message>
            <source>{choices} 가운데에서 적어야 합니다('{word}'은(는) 없습니다).</source>
            <translation>must be of {choices} ('{word}' is not among them).</translation>
        </message>
        <message>
            <source>'{key}'을(를) 쓰려던 것인가요?</source>
            <translation>Did you mean '{key}'?</translation>
        </message>
        <message>
            <source>'{key}'은(는) 없는 항목입니다.{said}</source>
            <translation>'{key}' is not known.{said}</translation>
        </message>
        <message>
            <source>비밀번호(client_secret)는 이 파일에 둘 수 없습니다.</source>
            <translation>The password (client_secret) must not be in this file.</translation>
        </message>
        <message>
            <source>지워 주세요: {file}</source>
            <translation>Delete it: {file}</translation>
        </message>
        <message>
            <source>설정을 저장할 수 없습니다: {file}</source>
            <translation>The settings cannot be saved: {file}</translation>
        </message>
        <message>
            <source>이미 있는 파일입니다: {file}</source>
            <translation>There is already such a file: {file}</translation>
        </message>
        <message>
            <source>파일을 저장할 수 없습니다: {file}</source>
            <translation>The file cannot be saved: {file}</translation>
        </message>
        <message>
            <source>값을 고친 뒤 다시 저장해 주세요.</source>
            <translation>Correct the value and save again.</translation>
        </message>
        <message>
            <source>폴더 권한과 남은 용량을 확인해 주세요.</source>
            <translation>Check the folder's permissions and free space.</translation>
        </message>
        <message>
            <source>다른 이름을 적어 주세요.</source>
            <translation>Enter another name.</translation>
        </message>
        <message>
            <source>폴더가 있는지, 쓸 수 있는지, 디스크에 자리가 있는지 확인해 주세요.</source>
            <translation>Check that the folder is there, can be written and the disk has room.</translation>
        </message>
        <message>
            <source>가게([[shops]])가 적혀 있지 않습니다.</source>
            <translation>No shop ([[shops]]) is written there.</translation>
        </message>
        <message>
            <source>이 프로그램은 한 컴퓨터에서 가게 하나를 맡습니다.</source>
            <translation>This program serves one shop on a computer.</translation>
        </message>
        <message>
            <source>[[shops]]를 하나만 남겨 주세요.</source>
            <translation>Leave only one [[shops]].</translation>
        </message>
        <message>
            <source>드라이브나 /부터 적은 폴더여야 합니다(예: D:\백업, /media/usb).</source>
            <translation>must be a folder from its drive or / on (e.g. D:\backup, /media/usb).</translation>
        </message>
        <message>
            <source>쉼표와 빈칸이 없는 영문·숫자 36~100자여야 합니다.</source>
            <translation>must be 36 to 100 letters and digits without commas or spaces.</translation>
        </message>
        <message>
            <source>000-00-00000 모양이어야 합니다.</source>
            <translation>must look like 000-00-00000.</translation>
        </message>
        <message>
            <source>시·군 이름이어야 합니다.</source>
            <translation>must be the name of a city or county.</translation>
        </message>
        <message>
            <source>쓸 수 있는 이름: {names}.</source>
            <translation>Possible names: {names}.</translation>
        </message>
        <message>
            <source>https:// 로 시작하는 주소여야 합니다(이 컴퓨터 안에서만 http://).</source>
            <translation>must be an address that begins with https:// (http:// only on this computer).</translation>
        </message>
        <message>
            <source>'{key}'과(와) 'client_secret_env' 가운데 하나만 적어 주세요.</source>
            <translation>Write only one of '{key}' and 'client_secret_env'.</translation>
        </message>
        <message>
            <source>환경 변수의 이름이어야 합니다.</source>
            <translation>must be the name of an environment variable.</translation>
        </message>
        <message>
            <source>메뉴 분류</source>
            <translation>Menu category</translation>
        </message>
        <message>
            <source>메뉴 분류([[menu_categories]])는 {most}개까지 적을 수 있습니다.</source>
            <translation>There can be at most {most} menu categories ([[menu_categories]]).</translation>
        </message>
        <message>
            <source>'{rest}'일 수 없습니다.</source>
            <translation>must not be '{rest}'.</translation>
        </message>
        <message>
            <source>분류되지 않은 메뉴가 저절로 '{rest}'에 들어갑니다.</source>
            <translation>Dishes of no category belong to '{rest}' by themselves.</translation>
        </message>
        <message>
            <source>["콜라", "사이다"]처럼 메뉴 이름에 든 말을 하나 이상 적어야 합니다.</source>
            <translation>must be one or more words of dish names like ["cola", "cider"].</translation>
        </message>
        <message>
            <source>드라이브나 /부터 적은 그림 파일이어야 합니다(예: D:\로고.png).</source>
            <translation>must be a picture from its drive or / on (e.g. D:\logo.png).</translation>
        </message>
        <message>
            <source>'{name}'을(를) 빼놓을 수 없습니다.</source>
            <translation>must not leave out '{name}'.</translation>
        </message>
        <message>
            <source>메모장에서 '다른 이름으로 저장'을 눌러 인코딩을 UTF-8로 바꿔 저장해 주세요.</source>
            <translation>Choose 'Save as' in Notepad, set the encoding to UTF-8 and save.</translation>
        </message>
        <message>
            <source>(유니코드 UTF-16)</source>
            <translation>(Unicode UTF-16)</translation>
        </message>
        <message>
            <source>설정 파일의 글자 인코딩{said}을 읽을 수 없습니다.</source>
            <translation>The encoding of the settings file cannot be read{said}.</translation>
        </message>
        <message>
            <source>설정 파일이 너무 큽니다.</source>
            <translation>The settings file is too large.</translation>
        </message>
        <message>
            <source>다른 파일을 고른 것 같습니다.</source>
            <translation>It seems to be another file.</translation>
        </message>
        <message>
            <source>(한국어 ANSI, CP949)</source>
            <translation>(Korean ANSI, CP949)</translation>
        </message>
        <message>
            <source>설정 파일의 {line}번째 줄을 읽을 수 없습니다(TOML 문법).</source>
            <translation>Line {line} of the settings file cannot be read (TOML).</translation>
        </message>
        <message>
            <source>비밀 보관함이 잠겨 있거나 답하지 않습니다.</source>
            <translation>The password store is locked or does not answer.</translation>
        </message>
        <message>
            <source>비밀 보관함에 저장하거나 읽지 못했습니다.</source>
            <translation>The password store could not save or read.</translation>
        </message>
        <message>
            <source>이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.</source>
            <translation>This computer has no usable password store.</translation>
        </message>
        <message>
            <source>비밀번호가 너무 깁니다.</source>
            <translation>The password is too long.</translation>
        </message>
        <message>
            <source>{most}자까지 저장할 수 있습니다.</source>
            <translation>At most {most} characters can be stored.</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 값을 확인해 주세요.</source>
            <translation>Check the value from the platform.</translation>
        </message>
        <message>
            <source>0에서 100 사이의 백분율이어야 합니다("0.92"처럼, 소수 네 자리까지).</source>
            <translation>must be a percentage from 0 to 100 (like "0.92", up to four decimals).</translation>
        </message>
        <message>
            <source>"2026-11-01"처럼 적은 날짜여야 합니다.</source>
            <translation>must be a date like "2026-11-01".</translation>
        </message>
        <message>
            <source>{most}개를 넘을 수 없습니다.</source>
            <translation>cannot be more than {most}.</translation>
        </message>
        <message>
            <source>["2026-12-31"]처럼 적은 {most}일까지의 날짜여야 합니다.</source>
            <translation>must be up to {most} dates like ["2026-12-31"].</translation>
        </message>
        <message>
            <source>요율마다 다른 날이어야 합니다('{day}'이 두 번 있습니다).</source>
            <translation>must be another day for each rate ('{day}' is there twice).</translation>
        </message>
        <message>
            <source>요율표를 찾을 수 없습니다.</source>
            <translation>The rate tables cannot be found.</translation>
        </message>
        <message>
            <source>{day}부터</source>
            <translation>from {day}</translation>
        </message>
        <message>
            <source>2026-11-01처럼 따옴표 없이 적은 날짜여야 합니다.</source>
            <translation>must be a date like 2026-11-01 without quotation marks.</translation>
        </message>
        <message>
            <source>"0.92"처럼 따옴표로 묶은 0에서 100 사이의 백분율이어야 합니다.</source>
            <translation>must be a percentage from 0 to 100 in quotation marks, like "0.92".</translation>
        </message>
        <message>
            <source>1개에서 {most}개 사이의 [[rules]] 표여야 합니다.</source>
            <translation>must be 1 to {most} tables [[rules]].</translation>
        </message>
        <message>
            <source>'{key}' 항목이 빠졌습니다.</source>
            <translation>'{key}' is missing.</translation>
        </message>
        <message>
            <source>요율표 {file}: {said}</source>
            <translation>Rate table {file}: {said}</translation>
        </message>
        <message>
            <source>같은 구간에서 서로 달라야 합니다('{day}'이 두 번 있습니다).</source>
            <translation>must differ within a class ('{day}' is there twice).</translation>
        </message>
        <message>
            <source>디스크가 가득 차서 저장할 수 없습니다: {file}</source>
            <translation>The disk is full, so this cannot be saved: {file}</translation>
        </message>
        <message>
            <source>폴더가 있는지, 쓸 수 있는지, 다른 프로그램이 열고 있지 않은지 확인해 주세요.</source>
            <translation>Check that the folder is there and can be written to, and that no other program has the file open.</translation>
        </message>
        <message>
            <source>자리를 비우거나 다른 디스크에 저장해 주세요.</source>
            <translation>Make room, or save on another disk.</translation>
        </message>
        <message>
            <source>이 파일의 설명</source>
            <translation>About this file</translation>
        </message>
        <message>
            <source>들어 있는 파일의 목록</source>
            <translation>List of the files in it</translation>
        </message>
        <message>
            <source>프로그램과 컴퓨터의 버전</source>
            <translation>Versions of program and computer</translation>
        </message>
        <message>
            <source>설정 (비밀번호와 사업자 정보는 뺌)</source>
            <translation>Settings (without passwords and business data)</translation>
        </message>
        <message>
            <source>점검 결과</source>
            <translation>Result of the check</translation>
        </message>
        <message>
            <source>지금 상태</source>
            <translation>State now</translation>
        </message>
        <message>
            <source>주문 기록의 구조와 건수 (내용은 뺌)</source>
            <translation>Form and counts of the order records (no contents)</translation>
        </message>
        <message>
            <source>프린터 설정과 인쇄 결과</source>
            <translation>Printer settings and results</translation>
        </message>
        <message>
            <source>백업 목록</source>
            <translation>List of backups</translation>
        </message>
        <message>
            <source>디스크와 파일 크기</source>
            <translation>Disk and file sizes</translation>
        </message>
        <message>
            <source>업데이트와 시작 기록</source>
            <translation>Updates and starts</translation>
        </message>
        <message>
            <source>환경 변수 (비밀은 뺌)</source>
            <translation>Environment variables (no secrets)</translation>
        </message>
        <message>
            <source>프로그램 기록</source>
            <translation>Program log</translation>
        </message>
        <message>
            <source>다시 시작한 기록</source>
            <translation>Log of restarts</translation>
        </message>
        <message>
            <source>프로그램이 꺼지거나 멈춘 기록</source>
            <translation>Crashes and hangs</translation>
        </message>
        <message>
            <source>폴더가 아니라 파일 이름을 적어 주세요: {path}</source>
            <translation>Enter the name of a file, not of a folder: {path}</translation>
        </message>
        <message>
            <source>업데이트</source>
            <translation>Update</translation>
        </message>
        <message>
            <source>지금 버전을 그대로 씁니다.</source>
            <translation>The present version stays in use.</translation>
        </message>
        <message>
            <source>업데이트를 받는 중에 끊겼습니다.</source>
            <translation>The update broke off while it was coming.</translation>
        </message>
        <message>
            <source>나중에 자동으로 다시 받습니다.</source>
            <translation>It is fetched again later by itself.</translation>
        </message>
        <message>
            <source>와이파이 로그인 화면이 있는지, 업데이트 주소가 맞는지 확인해 주세요.</source>
            <translation>Check whether the Wi-Fi shows a sign-in page, and whether the update address is right.</translation>
        </message>
        <message>
            <source>업데이트 주소가 다른 곳으로 끝없이 연결됩니다.</source>
            <translation>The update address leads elsewhere without end.</translation>
        </message>
        <message>
            <source>업데이트 서버의 보안 인증서를 확인할 수 없습니다.</source>
            <translation>The update server's certificate cannot be verified.</translation>
        </message>
        <message>
            <source>업데이트 서버에 연결할 수 없습니다.</source>
            <translation>The update server cannot be reached.</translation>
        </message>
        <message>
            <source>업데이트 파일이 너무 큽니다.</source>
            <translation>The update file is too large.</translation>
        </message>
        <message>
            <source>업데이트 주소가 안전하지 않은 곳으로 연결되어 받지 않았습니다.</source>
            <translation>The update address leads to a place that is not secure, so nothing was fetched.</translation>
        </message>
        <message>
            <source>업데이트를 받지 않습니다.</source>
            <translation>No update is being fetched.</translation>
        </message>
        <message>
            <source>업데이트 주소를 설치 담당자에게 확인해 주세요.</source>
            <translation>Ask your installer about the update address.</translation>
        </message>
        <message>
            <source>업데이트 주소에 파일이 없습니다.</source>
            <translation>There is no file at the update address.</translation>
        </message>
        <message>
            <source>업데이트 서버에서 파일을 받지 못했습니다({status}).</source>
            <translation>The update server did not give the file ({status}).</translation>
        </message>
        <message>
            <source>업데이트 파일 대신 웹 페이지가 왔습니다.</source>
            <translation>A web page came instead of the update file.</translation>
        </message>
        <message>
            <source>{version} 버전에는 이 컴퓨터에서 쓸 수 있는 파일이 없습니다.</source>
            <translation>Version {version} has no file for this computer.</translation>
        </message>
        <message>
            <source>다른 프로그램의 업데이트 파일입니다.</source>
            <translation>This is another program's update file.</translation>
        </message>
        <message>
            <source>전에 본 것보다 오래된 업데이트 파일이라 받지 않았습니다.</source>
            <translation>The update file is older than one that was seen before, so it was not taken.</translation>
        </message>
        <message>
            <source>지금 버전({running})보다 오래된 버전({version})이라 받지 않았습니다.</source>
            <translation>Version {version} is older than the present one ({running}), so it was not taken.</translation>
        </message>
        <message>
            <source>{version} 버전은 이 컴퓨터에서 쓰지 못해서 다시 받지 않습니다.</source>
            <translation>Version {version} was left on this computer and is not taken again.</translation>
        </message>
        <message>
            <source>{version} 버전은 지금 주문 기록을 읽을 수 없어서 받지 않았습니다.</source>
            <translation>Version {version} cannot read the present order records, so it was not taken.</translation>
        </message>
        <message>
            <source>더 새로운 버전이 나오면 받습니다.</source>
            <translation>A newer one will be taken.</translation>
        </message>
        <message>
            <source>영업 중이라 문을 닫은 뒤에 설치합니다.</source>
            <translation>The shop is open: it is installed after closing.</translation>
        </message>
        <message>
            <source>영업시간이 끝난 뒤에 설치합니다.</source>
            <translation>It is installed after opening hours.</translation>
        </message>
        <message>
            <source>곧 문을 열 시간이라, 오늘 영업이 끝난 뒤에 설치합니다.</source>
            <translation>The shop opens soon: it is installed after closing today.</translation>
        </message>
        <message>
            <source>영업시간이 적혀 있지 않아서, 새벽 3시에서 5시 사이에 설치합니다.</source>
            <translation>No opening hours are set: it is installed between 3 and 5 a.m.</translation>
        </message>
        <message>
            <source>조금 전까지 주문이 있어서 기다립니다.</source>
            <translation>It waits: there was an order a short while ago.</translation>
        </message>
        <message>
            <source>누가 화면을 쓰고 있어서 기다립니다.</source>
            <translation>It waits: somebody is using the screen.</translation>
        </message>
        <message>
            <source>지금 울리는 알림이 있습니다.</source>
            <translation>Something is ringing now.</translation>
        </message>
        <message>
            <source>먼저 처리해 주세요.</source>
            <translation>Deal with it first.</translation>
        </message>
        <message>
            <source>진행 중인 주문이 {count}건 있습니다.</source>
            <translation>Orders in progress: {count}.</translation>
        </message>
        <message>
            <source>주문을 모두 마친 뒤 다시 눌러 주세요.</source>
            <translation>Finish all orders, then press again.</translation>
        </message>
        <message>
            <source>아직 보내거나 인쇄할 것이 남아 있습니다.</source>
            <translation>Something is still to be sent or printed.</translation>
        </message>
        <message>
            <source>모두 끝난 뒤 다시 눌러 주세요.</source>
            <translation>Press again once all is done.</translation>
        </message>
        <message>
            <source>연습이 진행 중입니다.</source>
            <translation>A drill is running.</translation>
        </message>
        <message>
            <source>연습을 끝낸 뒤 다시 눌러 주세요.</source>
            <translation>End the drill, then press again.</translation>
        </message>
        <message>
            <source>‘지금 설치’를 누르면 설치합니다.</source>
            <translation>It is installed when you press ‘Install now’.</translation>
        </message>
        <message>
            <source>업데이트 주소가 없습니다.</source>
            <translation>There is no update address.</translation>
        </message>
        <message>
            <source>설정 파일의 [updates]에 적거나, USB에서 찾아 주세요.</source>
            <translation>Write it into [updates] of the settings file, or look on a USB stick.</translation>
        </message>
        <message>
            <source>설치할 새 버전이 없습니다.</source>
            <translation>There is no newer version to install.</translation>
        </message>
        <message>
            <source>되돌아갈 이전 버전이 없습니다.</source>
            <translation>There is no version before to go back to.</translation>
        </message>
        <message>
            <source>아직 준비하고 있습니다.</source>
            <translation>It is still getting ready.</translation>
        </message>
        <message>
            <source>그래서 설치를 미뤘습니다.</source>
            <translation>The installation was put off.</translation>
        </message>
        <message>
            <source>새 버전을 먼저 찾아 주세요.</source>
            <translation>Look for a newer version first.</translation>
        </message>
        <message>
            <source>잠시 뒤 다시 눌러 주세요.</source>
            <translation>Press again in a moment.</translation>
        </message>
        <message>
            <source>디스크에 새 버전을 저장할 자리가 없습니다.</source>
            <translation>The disk has no room for the newer version.</translation>
        </message>
        <message>
            <source>받은 업데이트를 디스크에 쓰지 못했습니다.</source>
            <translation>The update could not be written to the disk.</translation>
        </message>
        <message>
            <source>{size}MB가 필요합니다.</source>
            <translation>It needs {size} MB.</translation>
        </message>
        <message>
            <source>폴더 권한과 백신 프로그램을 확인해 주세요.</source>
            <translation>Check the folder's permissions and the antivirus program.</translation>
        </message>
        <message>
            <source>받은 업데이트 파일이 서명과 맞지 않아서 지웠습니다.</source>
            <translation>The update file does not fit its signature and was deleted.</translation>
        </message>
        <message>
            <source>업데이트 파일의 크기가 서명된 크기와 다릅니다.</source>
            <translation>The update file does not have the size that was signed.</translation>
        </message>
        <message>
            <source>계속되면 설치 담당자에게 알려 주세요.</source>
            <translation>If it goes on, tell your installer.</translation>
        </message>
        <message>
            <source>업데이트 파일이 알려진 것보다 짧습니다.</source>
            <translation>The update file is shorter than announced.</translation>
        </message>
        <message>
            <source>새 버전({version})을 설치하지 않았습니다: {said_why}.</source>
            <translation>The newer version ({version}) was not installed: {said_why}.</translation>
        </message>
        <message>
            <source>{version} 버전이 시작되지 않아서 이전 버전으로 되돌렸습니다.</source>
            <translation>Version {version} did not start, so the previous version was put back.</translation>
        </message>
        <message>
            <source>{version} 버전이 자꾸 꺼져서 이전 버전으로 되돌렸습니다.</source>
            <translation>Version {version} kept ending, so the previous version was put back.</translation>
        </message>
        <message>
            <source>{version} 버전의 파일이 없어져서 이전 버전으로 되돌렸습니다.</source>
            <translation>Files of version {version} are gone, so the previous version was put back.</translation>
        </message>
        <message>
            <source>{version} 버전의 파일이 손상되어서 이전 버전으로 되돌렸습니다.</source>
            <translation>Files of version {version} are damaged, so the previous version was put back.</translation>
        </message>
        <message>
            <source>이전 버전이 주문 기록을 읽지 못해서 되돌리지 않았습니다.</source>
            <translation>The previous version cannot read the order records, so nothing was put back.</translation>
        </message>
        <message>
            <source>주문 기록은 되돌리지 못했습니다.</source>
            <translation>The order records could not be put back.</translation>
        </message>
        <message>
            <source>점검을 통과하지 못했습니다({said_parts})</source>
            <translation>its self-test failed ({said_parts})</translation>
        </message>
        <message>
            <source>점검을 통과하지 못했습니다</source>
            <translation>its self-test failed</translation>
        </message>
        <message>
            <source>점검이 제때 끝나지 않았습니다</source>
            <translation>its self-test did not end in time</translation>
        </message>
        <message>
            <source>시작되지 않습니다</source>
            <translation>it does not start</translation>
        </message>
        <message>
            <source>파일이 없습니다</source>
            <translation>its files are gone</translation>
        </message>
        <message>
            <source>업데이트 파일 안에 있으면 안 되는 것이 있어서 풀지 않았습니다.</source>
            <translation>The update holds something that must not be in it, so it was not unpacked.</translation>
        </message>
        <message>
            <source>모르는 열쇠로 서명한 업데이트라 받지 않았습니다.</source>
            <translation>The update is signed with an unknown key, so it was not taken.</translation>
        </message>
        <message>
            <source>업데이트 파일의 내용이 잘못되었습니다.</source>
            <translation>What the update file says is wrong.</translation>
        </message>
        <message>
            <source>이 프로그램의 업데이트 열쇠를 읽을 수 없습니다.</source>
            <translation>This program's update key cannot be read.</translation>
        </message>
        <message>
            <source>업데이트 파일을 읽을 수 없습니다.</source>
            <translation>The update file cannot be read.</translation>
        </message>
        <message>
            <source>서명이 맞지 않는 업데이트라 받지 않았습니다.</source>
            <translation>The update's signature does not fit, so it was not taken.</translation>
        </message>
        <message>
            <source>USB가 꽂혀 있는지, 폴더가 맞는지 확인해 주세요.</source>
            <translation>Check that the USB stick is plugged in and the folder is right.</translation>
        </message>
        <message>
            <source>업데이트 폴더를 읽을 수 없습니다: {folder}</source>
            <translation>The folder of updates cannot be read: {folder}</translation>
        </message>
        <message>
            <source>이 폴더에는 업데이트 파일({name})이 없습니다: {folder}</source>
            <translation>There is no update file ({name}) in this folder: {folder}</translation>
        </message>
        <message>
            <source>다른 폴더를 골라 주세요.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <source>새 버전을 풀지 못했습니다.</source>
            <translation>The newer version could not be unpacked.</translation>
        </message>
        <message>
            <source>새 버전을 다시 찾아 주세요.</source>
            <translation>Look for the newer version again.</translation>
        </message>
        <message>
            <source>다른 프로그램이 새 버전의 파일을 쓰고 있어서 풀지 못했습니다.</source>
            <translation>Another program is using the newer version's files, so it could not be unpacked.</translation>
        </message>
        <message>
            <source>업데이트 파일 안에 프로그램이 없습니다.</source>
            <translation>There is no program in the update.</translation>
        </message>
        <message>
            <source>백신 프로그램을 확인해 주세요.</source>
            <translation>Check the antivirus program.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>저장했습니다.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why}</source>
            <translation>Not saved. {why}</translation>
        </message>
        <message>
            <source>화면</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>소리와 알림</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>영업시간</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>사장님 잠금</source>
            <translation>Owner's lock</translation>
        </message>
    </context>
    <context>
        <name>Settlement</name>
        <message>
            <source>정산</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>주문별</source>
            <translation>By order</translation>
        </message>
        <message>
            <source>입금 확인</source>
            <translation>Deposits</translation>
        </message>
        <message>
            <source>보고서</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>수수료율</source>
            <translation>Rates</translation>
        </message>
        <message>
            <source>{name}, 지금 보는 쪽</source>
            <translation>{name}, shown now</translation>
        </message>
        <message>
            <source>하루</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>주</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>달</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>얼마 동안</source>
            <translation>How long</translation>
        </message>
        <message>
            <source>월요일 화요일 수요일 목요일 금요일 토요일 일요일</source>
            <translation>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</translation>
        </message>
        <message>
            <source>{weekday} 정산</source>
            <translation>{weekday}'s settlement</translation>
        </message>
        <message>
            <source>한 주 정산</source>
            <translation>The week's settlement</translation>
        </message>
        <message>
            <source>{month}월 정산</source>
            <translation>{month} settlement</translation>
        </message>
        <message>
            <source>{month}월 {day}일</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{year}년 {month}월 {day}일</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>오늘, {day}</source>
            <translation>Today, {day}</translation>
        </message>
        <message>
            <source>어제, {day}</source>
            <translation>Yesterday, {day}</translation>
        </message>
        <message>
            <source>주문 {count}건</source>
            <translation>Orders {count}</translation>
        </message>
        <message>
            <source>취소 {count}건</source>
            <translation>Cancelled {count}</translation>
        </message>
        <message>
            <source>{day} 입금</source>
            <extracomment>The first is what the platform states, the second what the shop reckons.</extracomment>
            <translation>Payout {day}</translation>
        </message>
        <message>
            <source>{day} 입금 예정</source>
            <translation>Due {day}</translation>
        </message>
        <message>
            <source>고객이 낸 돈</source>
            <translation>Paid by customers</translation>
        </message>
        <message>
            <source>지원받은 쿠폰·할인</source>
            <translation>Sponsored coupons</translation>
        </message>
        <message>
            <source>배달비</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <source>중개 수수료</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>결제 수수료</source>
            <translation>Payment fee</translation>
        </message>
        <message>
            <source>부가세</source>
            <translation>VAT</translation>
        </message>
        <message>
            <source>가게가 받은 현금</source>
            <translation>Cash the shop took</translation>
        </message>
        <message>
            <source>가게가 직접 받은 돈</source>
            <translation>Taken by the shop itself</translation>
        </message>
        <message>
            <source>지난 정산의 정정</source>
            <translation>Correction of a past settlement</translation>
        </message>
        <message>
            <source>그 밖의 금액</source>
            <translation>Other amounts</translation>
        </message>
        <message>
            <source>{name} {count}건</source>
            <translation>{name} · {count}</translation>
        </message>
        <message>
            <source>수단별</source>
            <translation>by payment</translation>
        </message>
        <message>
            <source>입금될 돈</source>
            <translation>Payout</translation>
        </message>
        <message>
            <source>플랫폼에 낼 돈</source>
            <translation>Owed to the platform</translation>
        </message>
        <message>
            <source>정산 계산서</source>
            <translation>Settlement paper</translation>
        </message>
        <message>
            <source>{amount}원</source>
            <translation>₩{amount}</translation>
        </message>
        <message>
            <source>− {amount}</source>
            <translation>− {amount}</translation>
        </message>
        <message>
            <source>+ {amount}</source>
            <translation>+ {amount}</translation>
        </message>
        <message>
            <source>{count}만</source>
            <translation>{count}0k</translation>
        </message>
        <message>
            <source>{count}천</source>
            <translation>{count}k</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>다음은 {day} {amount} · 모두 {count}번</source>
            <translation>Next {day} {amount} · {count} in all</translation>
        </message>
        <message>
            <source>{count}번에 나누어 입금 · 마지막은 {day}</source>
            <translation>Paid in {count} parts · the last {day}</translation>
        </message>
        <message>
            <source>그 뒤로 {count}번 더</source>
            <translation>and {count} more later</translation>
        </message>
        <message>
            <source>날마다 판 돈</source>
            <translation>Sales by day</translation>
        </message>
        <message>
            <source>{day} {amount}</source>
            <translation>{day} {amount}</translation>
        </message>
        <message>
            <source>금액을 읽지 못한 주문 {count}건은 넣지 않았습니다. 주문별에서 볼 수 있습니다.</source>
            <translation>Left out, since the amount could not be read: {count}. See 'By order'.</translation>
        </message>
        <message>
            <source>원화가 아닌 주문 {count}건은 넣지 않았습니다.</source>
            <translation>Left out, since not in won: {count}.</translation>
        </message>
        <message>
            <source>수수료율을 모르는 날이 있어 그날의 수수료를 빼지 못했습니다. 수수료율에 적어 주세요.</source>
            <translation>Rates of some days are not known: their fees are not taken off. Enter them under Rates.</translation>
        </message>
        <message>
            <source>판 것이 없습니다</source>
            <translation>Nothing sold</translation>
        </message>
        <message>
            <source>이 기간에는 접수해서 끝난 주문이 없습니다.</source>
            <translation>No order was accepted and finished in this time.</translation>
        </message>
        <message>
            <source>오늘은 아직 판 것이 없습니다. 첫 주문이 끝나면 여기에 나옵니다.</source>
            <translation>Nothing sold today so far. The first finished order will show here.</translation>
        </message>
        <message>
            <source>계산하고 있습니다.</source>
            <translation>Calculating.</translation>
        </message>
        <message>
            <source>정산을 계산하지 못했습니다. {why}</source>
            <translation>The settlement could not be calculated. {why}</translation>
        </message>
        <message>
            <source>다시 계산하기</source>
            <translation>Calculate again</translation>
        </message>
        <message>
            <source>플랫폼 정산서</source>
            <translation>Platform's statement</translation>
        </message>
        <message>
            <source>정산서 받기</source>
            <translation>Get statement</translation>
        </message>
        <message>
            <source>받는 중</source>
            <translation>Getting it</translation>
        </message>
        <message>
            <source>플랫폼에서 정산서를 받고 있습니다.</source>
            <translation>Getting the statement from the platform.</translation>
        </message>
        <message>
            <source>플랫폼 정산서를 아직 받지 않았습니다. 금액은 가게의 주문 기록으로 계산했습니다.</source>
            <translation>No statement from the platform yet. Amounts are calculated from the shop's own orders.</translation>
        </message>
        <message>
            <source>정산서를 받지 못했습니다. {why}</source>
            <translation>The statement did not come. {why}</translation>
        </message>
        <message>
            <source>이 기간의 정산서는 아직 나오지 않았습니다. {when}에 확인했습니다.</source>
            <translation>No statement for this time yet. Checked {when}.</translation>
        </message>
        <message>
            <source>플랫폼 정산서와 꼭 같습니다. {when}에 받았습니다.</source>
            <translation>Exactly as the platform states. Received {when}.</translation>
        </message>
        <message>
            <source>아직 정산서에 없는 주문이 있습니다. {when}에 받았습니다.</source>
            <translation>Some orders are not in the statement yet. Received {when}.</translation>
        </message>
        <message>
            <source>정산서를 {when}에 받았습니다.</source>
            <translation>Statement received {when}.</translation>
        </message>
        <message>
            <source>정산서와 다릅니다. {when}에 받았습니다.</source>
            <translation>It differs from the statement. Received {when}.</translation>
        </message>
        <message>
            <source>플랫폼 정산서와 {amount} 다릅니다.</source>
            <translation>The statement differs by {amount}.</translation>
        </message>
        <message>
            <source>플랫폼 정산서와 다른 곳이 {count}군데 있습니다. 더하면 0원입니다.</source>
            <translation>The statement differs in {count} places, ₩0 in all.</translation>
        </message>
        <message>
            <source>{cause} {amount}</source>
            <translation>{cause} {amount}</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>See</translation>
        </message>
        <message>
            <source>{count}곳 모두 보기</source>
            <translation>See all {count}</translation>
        </message>
        <message>
            <source>정산서와 다른 곳</source>
            <translation>Where the statement differs</translation>
        </message>
        <message>
            <source>{span} · {count}곳 · 줄을 누르면 그 주문의 계산을 봅니다.</source>
            <translation>{span} · {count} · Press a row to see that order.</translation>
        </message>
        <message>
            <source>정산서와 다른 곳이 없습니다.</source>
            <translation>The statement does not differ.</translation>
        </message>
        <message>
            <source>주문이 아닌 금액</source>
            <translation>No order's amount</translation>
        </message>
        <message>
            <source>{number} 주문이 정산서에 없습니다.</source>
            <translation>Order {number} is not in the statement.</translation>
        </message>
        <message>
            <source>{number} 주문은 정산서에만 있고 이 컴퓨터에는 없습니다.</source>
            <translation>Order {number} is in the statement only, not on this computer.</translation>
        </message>
        <message>
            <source>{number}의 {line} 금액이 다릅니다.</source>
            <translation>{number}: another amount for {line}.</translation>
        </message>
        <message>
            <source>{number}의 {line}: 결제 수단이 정산서와 다릅니다.</source>
            <translation>{number}: {line} is stated under another way of paying.</translation>
        </message>
        <message>
            <source>{number}의 '{part}' 금액이 정산서에 없습니다.</source>
            <translation>{number}: '{part}' is not in the statement.</translation>
        </message>
        <message>
            <source>{number}의 {line}: 정산서는 {stated}, 요율표는 {known}입니다.</source>
            <translation>{number}: {line} is {stated} in the statement, {known} in the rate table.</translation>
        </message>
        <message>
            <source>{number}의 {line}에 다른 요율이 쓰였습니다.</source>
            <translation>{number}: another rate for {line}.</translation>
        </message>
        <message>
            <source>{number}에서 원 단위 반올림이 다릅니다.</source>
            <translation>{number}: rounded to the won differently.</translation>
        </message>
        <message>
            <source>{number} 주문은 결제 뒤에 취소되었습니다.</source>
            <translation>Order {number} was cancelled after payment.</translation>
        </message>
        <message>
            <source>{number}의 팁이 정산서에 따로 있습니다.</source>
            <translation>{number}: the tip stands apart in the statement.</translation>
        </message>
        <message>
            <source>{number} 주문이 정산서에 두 번 있습니다.</source>
            <translation>Order {number} is in the statement twice.</translation>
        </message>
        <message>
            <source>{number}의 금액을 이 컴퓨터가 읽지 못해 견주지 못했습니다.</source>
            <translation>{number}: this computer could not read the amount to compare it.</translation>
        </message>
        <message>
            <source>{number}: 까닭을 찾지 못했습니다. 플랫폼에 물어봐 주세요.</source>
            <translation>{number}: no reason found. Ask the platform.</translation>
        </message>
        <message>
            <source>주문 전체</source>
            <translation>Whole order</translation>
        </message>
        <message>
            <source>계산 {expected} · 정산서 {stated}</source>
            <translation>Calculated {expected} · stated {stated}</translation>
        </message>
        <message>
            <source>같은 주문을 다른 곳에서 받았다면</source>
            <translation>The same orders elsewhere</translation>
        </message>
        <message>
            <source>수수료</source>
            <translation>Fees</translation>
        </message>
        <message>
            <source>차이</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>이 플랫폼</source>
            <translation>This platform</translation>
        </message>
        <message>
            <source>{rules} + 결제 수수료</source>
            <translation>{rules} + payment fee</translation>
        </message>
        <message>
            <source>이 날짜의 요율표가 없어 계산하지 않았습니다.</source>
            <translation>No rates are known for these days: not calculated.</translation>
        </message>
        <message>
            <source>그날의 요율표로 계산한 값입니다. 광고비는 넣지 않았고, 주문 수가 같다고 보았습니다.</source>
            <translation>Calculated with that day's rates. Without advertising, and as if there were as many orders.</translation>
        </message>
        <message>
            <source>요율표의 날짜와 출처</source>
            <translation>Rate tables: days and sources</translation>
        </message>
        <message>
            <source>주문별 정산</source>
            <translation>Order by order</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>계산</source>
            <translation>Calculated</translation>
        </message>
        <message>
            <source>정산서</source>
            <translation>Stated</translation>
        </message>
        <message>
            <source>취소됨</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>금액을 읽지 못함</source>
            <translation>Amount not read</translation>
        </message>
        <message>
            <source>아직 정산서에 없음</source>
            <translation>Not stated yet</translation>
        </message>
        <message>
            <source>정산서와 같음</source>
            <translation>As stated</translation>
        </message>
        <message>
            <source>더 보기</source>
            <translation>Show more</translation>
        </message>
        <message>
            <source>이 기간에는 접수한 주문이 없습니다.</source>
            <translation>No order was accepted in this time.</translation>
        </message>
        <message>
            <source>주문을 읽고 있습니다.</source>
            <translation>Reading the orders.</translation>
        </message>
        <message>
            <source>주문을 읽지 못했습니다. {why}</source>
            <translation>The orders could not be read. {why}</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>{number} 정산</source>
            <translation>Settlement of {number}</translation>
        </message>
        <message>
            <source>{day} · 왼쪽은 이 가게의 계산, 오른쪽은 플랫폼 정산서입니다.</source>
            <translation>{day} · Left: calculated by the shop. Right: the platform's statement.</translation>
        </message>
        <message>
            <source>{day} · 이 주문은 아직 플랫폼 정산서에 없습니다.</source>
            <translation>{day} · This order is not in the platform's statement yet.</translation>
        </message>
        <message>
            <source>이 주문은 계산할 수 없습니다. 금액을 읽지 못했거나 요율을 모릅니다.</source>
            <translation>This order cannot be calculated: its amount was not read, or no rates are known.</translation>
        </message>
        <message>
            <source>수수료율과 입금 주기</source>
            <translation>Rates and payout days</translation>
        </message>
        <message>
            <source>계산은 {name}의 요율로 합니다. 요율이 바뀌면 그 날짜부터 새 요율을 씁니다.</source>
            <translation>Calculated with the rates of {name}. When rates change, the new ones count from their day.</translation>
        </message>
        <message>
            <source>지금 쓰는 요율</source>
            <translation>Rates in use</translation>
        </message>
        <message>
            <source>아는 요율이 없습니다. 아래에 가게의 계약 요율을 적어 주세요.</source>
            <translation>No rates are known. Enter those of your contract below.</translation>
        </message>
        <message>
            <source>{day}부터</source>
            <translation>from {day}</translation>
        </message>
        <message>
            <source>중개 {rate}</source>
            <translation>Commission {rate}</translation>
        </message>
        <message>
            <source>{tender} {rate}</source>
            <translation>{tender} {rate}</translation>
        </message>
        <message>
            <source>그 밖의 결제 {rate}</source>
            <translation>Other payments {rate}</translation>
        </message>
        <message>
            <source>배달 1건 {amount}</source>
            <translation>Each delivery {amount}</translation>
        </message>
        <message>
            <source>출처: {source}</source>
            <translation>Source: {source}</translation>
        </message>
        <message>
            <source>가게에서 적은 요율</source>
            <translation>Rates entered by the shop</translation>
        </message>
        <message>
            <source>지우기</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>{day}부터의 가게 요율 지우기</source>
            <translation>Remove the shop's rates from {day}</translation>
        </message>
        <message>
            <source>{day}부터의 가게 요율을 지울까요?</source>
            <translation>Delete the shop's rates from {day} on?</translation>
        </message>
        <message>
            <source>그 기간의 정산을 {name} 요율표로 다시 계산합니다.</source>
            <translation>That time is calculated again by the table of {name}.</translation>
        </message>
        <message>
            <source>그 기간의 정산을 {day}부터의 가게 요율로 다시 계산합니다.</source>
            <translation>That time is calculated again by the shop's rates from {day}.</translation>
        </message>
        <message>
            <source>그 기간의 정산을 이 요율 없이 다시 계산합니다.</source>
            <translation>That time is calculated again without these rates.</translation>
        </message>
        <message>
            <source>지운 요율은 다시 쓰려면 새로 적어야 합니다.</source>
            <translation>To use them again they must be entered anew.</translation>
        </message>
        <message>
            <source>네, 지우기</source>
            <translation>Yes, delete</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>요율을 지웠습니다. 지난 날의 정산도 새로 계산합니다.</source>
            <translation>Rates deleted. Past days are calculated again too.</translation>
        </message>
        <message>
            <source>견주어 본 다른 곳의 요율표</source>
            <translation>Rate tables of the others</translation>
        </message>
        <message>
            <source>가게의 계약 요율 적기</source>
            <translation>Enter your contract's rates</translation>
        </message>
        <message>
            <source>계약서의 요율이 위와 다를 때만, 부가세를 빼고 적습니다. 적은 날부터 다시 계산합니다.</source>
            <translation>Only if your contract differs, without VAT. From that day everything is calculated anew.</translation>
        </message>
        <message>
            <source>언제부터</source>
            <translation>From which day</translation>
        </message>
        <message>
            <source>예: 2026-12-01</source>
            <translation>e.g. 2026-12-01</translation>
        </message>
        <message>
            <source>중개 수수료 (%)</source>
            <translation>Commission (%)</translation>
        </message>
        <message>
            <source>지역화폐 결제 (%)</source>
            <translation>Local currency payments (%)</translation>
        </message>
        <message>
            <source>카드 결제 (%)</source>
            <translation>Card payments (%)</translation>
        </message>
        <message>
            <source>그 밖의 결제 (%)</source>
            <translation>Other payments (%)</translation>
        </message>
        <message>
            <source>예: 1 또는 0.92</source>
            <translation>e.g. 1 or 0.92</translation>
        </message>
        <message>
            <source>비워 두면 0 %입니다.</source>
            <translation>Left empty, it is 0 %.</translation>
        </message>
        <message>
            <source>며칠 뒤에 입금되나요 (영업일)</source>
            <translation>Payout after how many business days</translation>
        </message>
        <message>
            <source>주문한 날부터 은행 영업일로 셉니다. 0에서 60까지 적습니다.</source>
            <translation>Bank business days from the day of the order, 0 to 60.</translation>
        </message>
        <message>
            <source>날짜를 2026-12-01처럼 적어 주세요.</source>
            <translation>Enter the day like 2026-12-01.</translation>
        </message>
        <message>
            <source>2000년보다 앞선 날은 적을 수 없습니다.</source>
            <translation>Days before 2000 cannot be entered.</translation>
        </message>
        <message>
            <source>0에서 100 사이의 숫자로 적어 주세요. 소수는 네 자리까지입니다.</source>
            <translation>Enter a number from 0 to 100 with up to four decimals.</translation>
        </message>
        <message>
            <source>중개 수수료를 적어 주세요. 없으면 0이라고 적습니다.</source>
            <translation>Enter the commission. If there is none, enter 0.</translation>
        </message>
        <message>
            <source>0에서 60까지의 숫자로 적어 주세요.</source>
            <translation>Enter a number from 0 to 60.</translation>
        </message>
        <message>
            <source>그날부터의 가게 요율이 이미 있습니다. 먼저 지우거나 다른 날을 적어 주세요.</source>
            <translation>The shop has rates from that day already. Remove them first or enter another day.</translation>
        </message>
        <message>
            <source>이 요율 쓰기</source>
            <translation>Use these rates</translation>
        </message>
        <message>
            <source>입금 주기 저장</source>
            <translation>Save payout days</translation>
        </message>
        <message>
            <source>저장했습니다. 지난 날의 정산도 새로 계산합니다.</source>
            <translation>Saved. Past days are calculated anew.</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why}</source>
            <translation>Not saved. {why}</translation>
        </message>
        <message>
            <source>붉은 글씨로 적힌 곳을 고쳐 주세요.</source>
            <translation>Mend what is written in red.</translation>
        </message>
    </context>
    <context>
        <name>Shop</name>
        <message>
            <source>가게</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>영업 중</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>영업 중 · 확인 필요</source>
            <translation>Open · check</translation>
        </message>
        <message>
            <source>일시중지</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>일시중지 {left}</source>
            <translation>Paused {left}</translation>
        </message>
        <message>
            <source>{state} · 확인 필요</source>
            <translation>{state} · check</translation>
        </message>
        <message>
            <source>영업 종료</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>영업 종료 · 직원</source>
            <translation>Closed · by staff</translation>
        </message>
        <message>
            <source>영업 종료 · 영업시간 아님</source>
            <translation>Closed · outside hours</translation>
        </message>
        <message>
            <source>영업 종료 · 플랫폼</source>
            <translation>Closed · by platform</translation>
        </message>
        <message>
            <source>연습 · {state}</source>
            <translation>Practice · {state}</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours}시간 {minutes}분</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>지금 가게 상태</source>
            <translation>Shop's state now</translation>
        </message>
        <message>
            <source>영업 일시중지</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>{left} 남음</source>
            <translation>{left} left</translation>
        </message>
        <message>
            <source>영업시간입니다.</source>
            <translation>Within opening hours.</translation>
        </message>
        <message>
            <source>영업시간을 정하지 않아 프로그램이 켜져 있는 동안 주문을 받습니다.</source>
            <translation>No opening hours are set: orders come in while the program runs.</translation>
        </message>
        <message>
            <source>직원이 {clock}에 열었습니다.</source>
            <translation>Opened by staff at {clock}.</translation>
        </message>
        <message>
            <source>플랫폼이 가게를 닫았을 수 있습니다.</source>
            <translation>The platform may have closed the shop.</translation>
        </message>
        <message>
            <source>{when}에 영업을 마칩니다.</source>
            <translation>Closes {when}.</translation>
        </message>
        <message>
            <source>{reason} · 직원이 {clock}에 멈췄습니다.</source>
            <translation>{reason} · paused by staff at {clock}.</translation>
        </message>
        <message>
            <source>플랫폼이 멈췄습니다.</source>
            <translation>Paused by the platform.</translation>
        </message>
        <message>
            <source>{when}에 다시 영업합니다.</source>
            <translation>Reopens {when}.</translation>
        </message>
        <message>
            <source>직접 다시 열 때까지 주문을 받지 않습니다.</source>
            <translation>No orders until you reopen.</translation>
        </message>
        <message>
            <source>지금은 영업시간이 아닙니다.</source>
            <translation>Outside opening hours.</translation>
        </message>
        <message>
            <source>직원이 {clock}에 영업을 끝냈습니다.</source>
            <translation>Closed by staff at {clock}.</translation>
        </message>
        <message>
            <source>플랫폼이 닫았습니다.</source>
            <translation>Closed by the platform.</translation>
        </message>
        <message>
            <source>{when}에 영업을 시작합니다.</source>
            <translation>Opens {when}.</translation>
        </message>
        <message>
            <source>직접 열 때까지 주문을 받지 않습니다.</source>
            <translation>No orders until you open.</translation>
        </message>
        <message>
            <source>주문이 많아서</source>
            <translation>Too many orders</translation>
        </message>
        <message>
            <source>재료 준비</source>
            <translation>Preparing food</translation>
        </message>
        <message>
            <source>브레이크 타임</source>
            <translation>Break time</translation>
        </message>
        <message>
            <source>배달할 사람 없음</source>
            <translation>No rider</translation>
        </message>
        <message>
            <source>기타</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>곧 플랫폼에 보냅니다</source>
            <translation>Will be sent soon</translation>
        </message>
        <message>
            <source>플랫폼과 연결되면 보냅니다</source>
            <translation>Will be sent once the platform is connected</translation>
        </message>
        <message>
            <source>플랫폼에 보내는 중입니다</source>
            <translation>Being sent to the platform</translation>
        </message>
        <message>
            <source>플랫폼에 보냈습니다 {when} · 고객 화면에는 조금 늦게 바뀔 수 있습니다</source>
            <translation>Sent to the platform {when} · customers may see it a little later</translation>
        </message>
        <message>
            <source>플랫폼에 반영되지 않았습니다</source>
            <translation>The platform did not accept it</translation>
        </message>
        <message>
            <source>고객에게는 아직 닫힌 가게로 보일 수 있습니다.</source>
            <translation>Customers may still see the shop as closed.</translation>
        </message>
        <message>
            <source>그래서 주문이 계속 올 수 있습니다.</source>
            <translation>So orders may still come in.</translation>
        </message>
        <message>
            <source>다시 보내기</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>지금 플랫폼과 연결되지 않습니다. 누른 것은 적어 두고, 연결되면 바로 보냅니다.</source>
            <translation>The platform is not connected. What you press is kept and sent once connected.</translation>
        </message>
        <message>
            <source>플랫폼 로그인이 풀려 있습니다. 누른 것은 적어 두고, 로그인되면 바로 보냅니다.</source>
            <translation>The platform signed us out. What you press is kept and sent once signed in.</translation>
        </message>
        <message>
            <source>{end} 멈추기</source>
            <translation>Pause {end}</translation>
        </message>
        <message>
            <source>{reason} · Enter</source>
            <translation>{reason} · Enter</translation>
        </message>
        <message>
            <source>다시 영업하기</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>영업을 잠시 멈췄습니다</source>
            <translation>The shop is paused</translation>
        </message>
        <message>
            <source>영업을 마쳤습니다</source>
            <translation>The shop is closed</translation>
        </message>
        <message>
            <source>지금 열기</source>
            <translation>Open now</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{minutes}분 더</source>
            <translation>{minutes} min more</translation>
        </message>
        <message>
            <source>잠시 멈추는 이유</source>
            <translation>Reason for the pause</translation>
        </message>
        <message>
            <source>얼마나 멈출까요? 누르면 바로 멈춥니다.</source>
            <translation>For how long? It pauses as soon as you press.</translation>
        </message>
        <message>
            <source>다시 정하기: 누르면 지금부터 그만큼 멈춥니다.</source>
            <translation>Change: it pauses that long from now.</translation>
        </message>
        <message>
            <source>1시간</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>{clock} 영업까지</source>
            <translation>to {clock} opening</translation>
        </message>
        <message>
            <source>직접 풀 때까지</source>
            <translation>until I reopen</translation>
        </message>
        <message>
            <source>영업 끝내기</source>
            <translation>Close for today</translation>
        </message>
        <message>
            <source>영업을 끝낼까요? {when}에 다시 시작합니다.</source>
            <translation>Close now? It opens again {when}.</translation>
        </message>
        <message>
            <source>영업을 끝낼까요? 직접 열 때까지 주문을 받지 않습니다.</source>
            <translation>Close now? No orders until you open.</translation>
        </message>
        <message>
            <source>네, 끝내기</source>
            <translation>Yes, close</translation>
        </message>
        <message>
            <source>계속 영업하기</source>
            <translation>Stay open</translation>
        </message>
        <message>
            <source>가게 알림</source>
            <translation>Shop notice</translation>
        </message>
        <message>
            <source>{left} 뒤 다시 영업합니다</source>
            <translation>Reopens in {left}</translation>
        </message>
        <message>
            <source>곧 다시 영업합니다</source>
            <translation>Reopening soon</translation>
        </message>
        <message>
            <source>'{name}' 품절로 주문을 거절했습니다. 품절로 표시할까요?</source>
            <translation>Order rejected: '{name}' sold out. Mark it as sold out?</translation>
        </message>
        <message>
            <source>'{name}' 품절로 주문을 거절했습니다. 품절로 표시할까요? (뒤에 {count}가지)</source>
            <translation>Order rejected: '{name}' sold out. Mark it as sold out? ({count} more)</translation>
        </message>
        <message>
            <source>아니요</source>
            <translation>No</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>Slips</name>
        <message>
            <source>주문서</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>주방 주문서</source>
            <translation>Kitchen slip</translation>
        </message>
        <message>
            <source>배달 주문서</source>
            <translation>Delivery slip</translation>
        </message>
        <message>
            <source>포장 라벨</source>
            <translation>Bag label</translation>
        </message>
        <message>
            <source>취소 알림표</source>
            <translation>Cancel slip</translation>
        </message>
        <message>
            <source>시험지</source>
            <translation>Test page</translation>
        </message>
        <message>
            <source>개점 점검표</source>
            <translation>Opening check</translation>
        </message>
        <message>
            <source>일일 마감표</source>
            <translation>Day's close</translation>
        </message>
        <message>
            <source>{slip} · {printer} · {state}</source>
            <translation>{slip} · {printer} · {state}</translation>
        </message>
        <message>
            <source>{slip} · {printer} · {instead}에서 대신 출력 · {state}</source>
            <translation>{slip} · {printer} · printed at {instead} · {state}</translation>
        </message>
        <message>
            <source>접수 확인 뒤 인쇄</source>
            <translation>after the accept is confirmed</translation>
        </message>
        <message>
            <source>인쇄 기다림</source>
            <translation>waiting to print</translation>
        </message>
        <message>
            <source>인쇄 중</source>
            <translation>printing</translation>
        </message>
        <message>
            <source>인쇄됨 {clock}</source>
            <translation>printed {clock}</translation>
        </message>
        <message>
            <source>프린터로 보냄 {clock}</source>
            <translation>sent to printer {clock}</translation>
        </message>
        <message>
            <source>나왔는지 모름</source>
            <translation>not known if it came out</translation>
        </message>
        <message>
            <source>인쇄 실패</source>
            <translation>print failed</translation>
        </message>
        <message>
            <source>오래되어 인쇄하지 않음</source>
            <translation>too old, not printed</translation>
        </message>
        <message>
            <source>인쇄하지 않음</source>
            <translation>not printed</translation>
        </message>
        <message>
            <source>{slip}({printer})가 나왔는지 확인해 주세요.</source>
            <translation>Did the {slip} ({printer}) come out?</translation>
        </message>
        <message>
            <source>{slip}({printer})가 인쇄되지 않았습니다.</source>
            <translation>The {slip} ({printer}) was not printed.</translation>
        </message>
        <message>
            <source>나왔습니다</source>
            <translation>It came out</translation>
        </message>
        <message>
            <source>다시 인쇄</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>{slip} 다시 인쇄</source>
            <translation>Reprint {slip}</translation>
        </message>
        <message>
            <source>{slip} 모두 다시 인쇄</source>
            <translation>Reprint every {slip}</translation>
        </message>
        <message>
            <source>{slip}({printer}) 다시 인쇄</source>
            <translation>Reprint {slip} ({printer})</translation>
        </message>
        <message>
            <source>{printers}에서 다시 인쇄합니다(재출력 표시)</source>
            <translation>Printing again at {printers} (marked as reprint)</translation>
        </message>
        <message>
            <source>지금 다시 인쇄할 주문서가 없습니다. 아직 인쇄 중이거나 인쇄한 것이 없습니다.</source>
            <translation>No slip can be printed again now: still printing, or nothing printed yet.</translation>
        </message>
        <message>
            <source>주문서 확인</source>
            <translation>Check slips</translation>
        </message>
    </context>
    <context>
        <name>SoldOut</name>
        <message>
            <source>품절</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>지금 품절 {count}가지: {names}</source>
            <translation>Sold out now, {count}: {names}</translation>
        </message>
        <message>
            <source>지금 품절 {count}가지: {names} 외 {more}</source>
            <translation>Sold out now, {count}: {names} and {more} more</translation>
        </message>
        <message>
            <source>품절로 표시한 메뉴가 없습니다.</source>
            <translation>Nothing is marked as sold out.</translation>
        </message>
        <message>
            <source>품절 관리</source>
            <translation>Manage sold-out</translation>
        </message>
        <message>
            <source>지금 품절 {count}</source>
            <translation>Sold out {count}</translation>
        </message>
        <message>
            <source>판매 중</source>
            <translation>Available</translation>
        </message>
        <message>
            <source>이름으로 찾기</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>이름이나 초성으로 찾기 (떡볶이, ㄸㅂㅇ)</source>
            <translation>Search by name or initial consonants</translation>
        </message>
        <message>
            <source>메뉴 {count}</source>
            <translation>Dishes {count}</translation>
        </message>
        <message>
            <source>옵션 {count}</source>
            <translation>Options {count}</translation>
        </message>
        <message>
            <source>메뉴</source>
            <translation>Dish</translation>
        </message>
        <message>
            <source>옵션</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>다시 팔기</source>
            <translation>Sell again</translation>
        </message>
        <message>
            <source>시간 바꾸기</source>
            <translation>Change time</translation>
        </message>
        <message>
            <source>{name} {button}</source>
            <translation>{name}: {button}</translation>
        </message>
        <message>
            <source>{when}부터</source>
            <translation>from {when}</translation>
        </message>
        <message>
            <source>{when}까지</source>
            <translation>until {when}</translation>
        </message>
        <message>
            <source>직접 풀 때까지</source>
            <translation>until I undo it</translation>
        </message>
        <message>
            <source>다시 팝니다</source>
            <translation>Available again</translation>
        </message>
        <message>
            <source>플랫폼에 보냈습니다</source>
            <translation>Sent to the platform</translation>
        </message>
        <message>
            <source>오늘까지</source>
            <translation>Until tomorrow</translation>
        </message>
        <message>
            <source>오늘만 품절</source>
            <translation>Until tomorrow</translation>
        </message>
        <message>
            <source>시간 정하기</source>
            <translation>Choose a time</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>저녁까지</source>
            <translation>until evening</translation>
        </message>
        <message>
            <source>− 30분</source>
            <translation>− 30 min</translation>
        </message>
        <message>
            <source>+ 30분</source>
            <translation>+ 30 min</translation>
        </message>
        <message>
            <source>언제까지 품절인가요?</source>
            <translation>Until when is it sold out?</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>마지막 주문 {when}</source>
            <translation>Last ordered {when}</translation>
        </message>
        <message>
            <source>{count}가지 더 보기</source>
            <translation>Show {count} more</translation>
        </message>
        <message>
            <source>주문에 있던 메뉴를 읽고 있습니다.</source>
            <translation>Reading the dishes of past orders.</translation>
        </message>
        <message>
            <source>메뉴를 아직 읽지 못했습니다. 주문 기록이 느리거나 막혀 있을 수 있습니다.</source>
            <translation>The dishes are not read yet. The order records may be slow or blocked.</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>아직 아는 메뉴가 없습니다</source>
            <translation>No dishes known yet</translation>
        </message>
        <message>
            <source>주문에 한 번 들어온 메뉴와 옵션이 여기에 나옵니다.</source>
            <translation>Dishes and options appear here once they have been in an order.</translation>
        </message>
        <message>
            <source>주문이 들어오면 그 주문의 메뉴와 옵션이 여기에 모입니다. 그때부터 한 번 눌러 품절로 표시할 수 있습니다.</source>
            <translation>Dishes and options of each order gather here. Then one press marks them as sold out.</translation>
        </message>
        <message>
            <source>'{text}'에 맞는 것이 없습니다. 주문이 한 번이라도 들어온 것만 찾을 수 있습니다.</source>
            <translation>Nothing fits '{text}'. Only what was ordered before can be found.</translation>
        </message>
        <message>
            <source>메뉴에 {count}가지 있습니다</source>
            <translation>{count} among the dishes</translation>
        </message>
        <message>
            <source>옵션에 {count}가지 있습니다</source>
            <translation>{count} among the options</translation>
        </message>
        <message>
            <source>여기에는 아직 아무것도 없습니다.</source>
            <translation>Nothing here yet.</translation>
        </message>
        <message>
            <source>모두 품절로 표시되어 있습니다.</source>
            <translation>All of them are marked as sold out.</translation>
        </message>
        <message>
            <source>'{name}' 품절로 표시했습니다.</source>
            <translation>'{name}' is marked as sold out.</translation>
        </message>
        <message>
            <source>'{name}' 다시 팝니다.</source>
            <translation>'{name}' is available again.</translation>
        </message>
    </context>
    <context>
        <name>Sound</name>
        <message>
            <source>소리와 알림</source>
            <translation>Sound and alerts</translation>
        </message>
        <message>
            <source>새 주문과 취소는 언제나 울립니다.</source>
            <translation>New orders and cancellations always ring.</translation>
        </message>
        <message>
            <source>벨 소리 크기</source>
            <translation>Bell volume</translation>
        </message>
        <message>
            <source>{percent}</source>
            <translation>{percent}</translation>
        </message>
        <message>
            <source>오래 기다리는 주문은 이 크기까지 점점 커집니다.</source>
            <translation>Orders that wait long get louder, up to this.</translation>
        </message>
        <message>
            <source>벨 울려 보기</source>
            <translation>Ring the bell</translation>
        </message>
        <message>
            <source>울리고 있습니다…</source>
            <translation>Ringing…</translation>
        </message>
        <message>
            <source>소리가 나갔습니다. 안 들리면 스피커 전원과 선을 확인해 주세요.</source>
            <translation>Sound went out. If you hear nothing, check the speaker's power and cable.</translation>
        </message>
        <message>
            <source>오래 울리면 말로도 알리기</source>
            <translation>Speak if it rings for long</translation>
        </message>
        <message>
            <source>말하지 않기</source>
            <translation>Never speak</translation>
        </message>
        <message>
            <source>{seconds}초 뒤</source>
            <translation>after {seconds} s</translation>
        </message>
        <message>
            <source>“주문 두 건, 삼 분 남았습니다”처럼 말합니다. 한국어 음성이 있는 컴퓨터에서만 됩니다.</source>
            <translation>Says “two orders, three minutes left”. Only where the computer has an English voice.</translation>
        </message>
        <message>
            <source>조용한 시간</source>
            <translation>Quiet hours</translation>
        </message>
        <message>
            <source>없음</source>
            <translation>None</translation>
        </message>
        <message>
            <source>{begins}~{ends}</source>
            <translation>{begins}–{ends}</translation>
        </message>
        <message>
            <source>영업시간이 아닐 때만, 인터넷·프린터 알림을 소리 없이 보여 줍니다.</source>
            <translation>Outside opening hours only, network and printer calls are shown without sound.</translation>
        </message>
        <message>
            <source>영업시간에 컴퓨터 절전 막기</source>
            <translation>Keep awake in opening hours</translation>
        </message>
        <message>
            <source>막기</source>
            <translation>Keep awake</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>절전에 들어간 컴퓨터는 주문을 받지 못합니다.</source>
            <translation>A sleeping computer receives no orders.</translation>
        </message>
        <message>
            <source>문 열기 전 자동 점검</source>
            <translation>Check before opening</translation>
        </message>
        <message>
            <source>하지 않기</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>{minutes}분 전</source>
            <translation>{minutes} min before</translation>
        </message>
        <message>
            <source>영업시간을 적어야 합니다. 이상이 있으면 알려 드립니다.</source>
            <translation>Needs opening hours. Tells you if something is wrong.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>서빙 완료</source>
            <translation>Served</translation>
        </message>
        <message>
            <source>라이더에게 전달</source>
            <translation>Give to rider</translation>
        </message>
        <message>
            <source>조리 대기</source>
            <translation>Waits to cook</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>품절된 메뉴 고르기</source>
            <translation>Choose what is sold out</translation>
        </message>
        <message>
            <source>{number} · 품절된 메뉴를 골라 주세요. 주문 전체가 거절됩니다.</source>
            <translation>{number} · Choose what is sold out. The whole order is rejected.</translation>
        </message>
        <message>
            <source>{number} · 품절된 메뉴를 골라 주세요. 주문 전체의 취소를 요청하고, 거절되면 주문이 계속됩니다.</source>
            <translation>{number} · Choose what is sold out. We ask to cancel the whole order; if refused, it goes on.</translation>
        </message>
        <message>
            <source>{number}  {name}</source>
            <translation>{number}  {name}</translation>
        </message>
        <message>
            <source>품절</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>품절 {count}가지 · 거절</source>
            <translation>{count} sold out · reject</translation>
        </message>
        <message>
            <source>품절 {count}가지 · 취소 요청</source>
            <translation>{count} sold out · ask to cancel</translation>
        </message>
        <message>
            <source>메뉴를 먼저 고르기</source>
            <translation>Choose a dish first</translation>
        </message>
        <message>
            <source>고르지 않고 거절</source>
            <translation>Just reject</translation>
        </message>
        <message>
            <source>고르지 않고 취소 요청</source>
            <translation>Just ask to cancel</translation>
        </message>
        <message>
            <source>숫자나 Space로 고르고 Enter</source>
            <translation>Numbers or Space to choose, Enter</translation>
        </message>
    </context>
    <context>
        <name>Stopped</name>
        <message>
            <source>프로그램이 꺼져 있습니다</source>
            <translation>The program is not running</translation>
        </message>
        <message>
            <source>다시 시작</source>
            <translation>Start again</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>상태 표시줄</source>
            <translation>Status strip</translation>
        </message>
        <message>
            <source>주문 받는 중</source>
            <translation>Taking orders</translation>
        </message>
        <message>
            <source>주문 못 받는 중</source>
            <translation>Not receiving</translation>
        </message>
        <message>
            <source>연결하는 중</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <source>플랫폼 {ago}</source>
            <translation>Platform {ago}</translation>
        </message>
        <message>
            <source>플랫폼 연결 중</source>
            <translation>Platform connecting</translation>
        </message>
        <message>
            <source>플랫폼 느림 · {ago}</source>
            <translation>Platform slow · {ago}</translation>
        </message>
        <message>
            <source>플랫폼 끊김 · {ago}</source>
            <translation>Platform lost · {ago}</translation>
        </message>
        <message>
            <source>플랫폼 연결 안 됨</source>
            <translation>Platform not connected</translation>
        </message>
        <message>
            <source>플랫폼 로그인 필요</source>
            <translation>Platform: sign in</translation>
        </message>
        <message>
            <source>벨</source>
            <translation>Bell</translation>
        </message>
        <message>
            <source>벨 울림</source>
            <translation>Bell ringing</translation>
        </message>
        <message>
            <source>벨 소리 안 남</source>
            <translation>Bell is silent</translation>
        </message>
        <message>
            <source>{name} 프린터</source>
            <translation>{name} printer</translation>
        </message>
        <message>
            <source>{name} {count}장 대기</source>
            <translation>{name}: {count} waiting</translation>
        </message>
        <message>
            <source>{name} 프린터 문제</source>
            <translation>{name} printer trouble</translation>
        </message>
        <message>
            <source>{name} 용지 부족</source>
            <translation>{name}: paper low</translation>
        </message>
        <message>
            <source>{name} {count}장 확인</source>
            <translation>{name}: check {count}</translation>
        </message>
        <message>
            <source>프린터 {count}대</source>
            <translation>{count} printers</translation>
        </message>
        <message>
            <source>대기 {count}건</source>
            <translation>{count} waiting</translation>
        </message>
        <message>
            <source>주문 기록 문제</source>
            <translation>Records trouble</translation>
        </message>
        <message>
            <source>접속 정보 임시</source>
            <translation>Sign-in not kept</translation>
        </message>
        <message>
            <source>{words}: 좋음</source>
            <translation>{words}: good</translation>
        </message>
        <message>
            <source>{words}: 확인 필요</source>
            <translation>{words}: to check</translation>
        </message>
        <message>
            <source>{words}: 문제</source>
            <translation>{words}: trouble</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>{seconds}초 전</source>
            <translation>{seconds} s ago</translation>
        </message>
        <message>
            <source>{minutes}분 전</source>
            <translation>{minutes} min ago</translation>
        </message>
        <message>
            <source>{hours}시간 전</source>
            <translation>{hours} h ago</translation>
        </message>
        <message>
            <source>내일 {clock}</source>
            <translation>tomorrow {clock}</translation>
        </message>
        <message>
            <source>{date} {clock}</source>
            <translation>{date} {clock}</translation>
        </message>
        <message>
            <source>{month}월 {day}일({weekday})</source>
            <translation>{weekday} {day} {month}</translation>
        </message>
        <message>
            <source>월 화 수 목 금 토 일</source>
            <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
        </message>
        <message>
            <source>금액을 읽을 수 없습니다</source>
            <translation>Amount unreadable</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>화면 안내</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>안내 {number}/{all}</source>
            <translation>Guide {number}/{all}</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>시작하기</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>그만 보기</source>
            <translation>Leave the guide</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>지금 잘 되고 있는지</source>
            <translation>Is all well now?</translation>
        </message>
        <message>
            <source>동그란 초록 불이면 플랫폼·벨·프린터가 모두 좋습니다. 네모로 바뀌면 아래에 할 일이 글로 나옵니다.</source>
            <translation>Round green lights: platform, bell and printers are well. A square says below what to do.</translation>
        </message>
        <message>
            <source>주문 목록</source>
            <translation>The orders</translation>
        </message>
        <message>
            <source>새 주문은 맨 위에 남은 시간과 함께 오고, 그다음은 늦은 순서입니다. 손가락이나 화살표로 고릅니다.</source>
            <translation>New orders stand on top with the time left, then the most overdue first. Choose with a finger or the arrow keys.</translation>
        </message>
        <message>
            <source>고른 주문</source>
            <translation>The chosen order</translation>
        </message>
        <message>
            <source>메뉴와 요청이 가장 크게 나옵니다. 주문이 없을 때는 잘 듣고 있는지를 보여 줍니다.</source>
            <translation>Dishes and requests are largest. With no order, you see whether the desk is listening.</translation>
        </message>
        <message>
            <source>접수는 F2</source>
            <translation>F2 accepts</translation>
        </message>
        <message>
            <source>새 주문이 오면 오른쪽 아래에 이 버튼이 나옵니다. 어느 화면에서나 F2로 접수하고, 조리 시간은 F3으로 바꿉니다.</source>
            <translation>When a new order comes, this button is at the lower right. F2 accepts from any page; F3 changes the cooking time.</translation>
        </message>
        <message>
            <source>접수 · 20분</source>
            <translation>Accept · 20 min</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>거절은 F4, 벨 멈춤은 스페이스</source>
            <translation>F4 rejects, the space bar silences</translation>
        </message>
        <message>
            <source>받을 수 없으면 F4를 누르고 이유를 고릅니다. 스페이스는 벨을 30초만 멈추고, 주문은 그대로 기다립니다.</source>
            <translation>If you cannot take it, press F4 and choose why. The space bar quiets the bell for 30 s; the order still waits.</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>가게는 F9</source>
            <translation>The shop is F9</translation>
        </message>
        <message>
            <source>바쁠 때 잠시 쉬거나, 다 팔린 메뉴를 품절로 바꿉니다.</source>
            <translation>Take a break in a rush, or mark a dish as sold out.</translation>
        </message>
        <message>
            <source>설정은 F10</source>
            <translation>Settings are F10</translation>
        </message>
        <message>
            <source>프린터·소리·영업시간을 바꿉니다. 연습과 이 안내는 주문이 없을 때 나오는 ‘연습하기’에 있습니다.</source>
            <translation>Printers, sound and opening hours. Practice and this guide are behind ‘Practice’, which shows while there is no order.</translation>
        </message>
    </context>
    <context>
        <name>Usual</name>
        <message>
            <source>{weekday}요일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</source>
            <translation>Orders like this took about {minutes} min on {weekday} at this hour</translation>
        </message>
        <message>
            <source>평일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</source>
            <translation>Orders like this took about {minutes} min on weekdays at this hour</translation>
        </message>
        <message>
            <source>주말 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</source>
            <translation>Orders like this took about {minutes} min on weekends at this hour</translation>
        </message>
        <message>
            <source>보통</source>
            <translation>usual</translation>
        </message>
        <message>
            <source>직전</source>
            <translation>last</translation>
        </message>
        <message>
            <source>조리 시간 {minutes}분, 비슷한 주문에 보통 걸린 시간</source>
            <translation>Cooking time {minutes} minutes, usual for orders like this</translation>
        </message>
        <message>
            <source>조리 시간 {minutes}분, 지난번에 고른 시간</source>
            <translation>Cooking time {minutes} minutes, chosen last time</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>주문 접수 · {shop}</source>
            <translation>Order desk · {shop}</translation>
        </message>
        <message>
            <source>주문 접수 창</source>
            <translation>Order desk window</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>설정</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>{name}, 지금 보는 설정</source>
            <translation>{name}, settings shown now</translation>
        </message>
        <message>
            <source>프린터</source>
            <translation>Printers</translation>
        </message>
        <message>
            <source>화면 고르기</source>
            <translation>Choose a page</translation>
        </message>
        <message>
            <source>지금 보는 화면</source>
            <translation>page shown now</translation>
        </message>
        <message>
            <source>연습 중</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>알림</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>그 밖에 확인할 일이 {count}건 더 있습니다.</source>
            <translation>{count} more things need a check.</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>프린터 추가</source>
            <translation>Add printer</translation>
        </message>
        <message>
            <source>'{name}' 프린터 고치기</source>
            <translation>Edit printer '{name}'</translation>
        </message>
        <message>
            <source>1 찾기</source>
            <translation>1 Find</translation>
        </message>
        <message>
            <source>2 시험 인쇄</source>
            <translation>2 Test print</translation>
        </message>
        <message>
            <source>3 이름과 할 일</source>
            <translation>3 Name and tasks</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 저장했습니다.</source>
            <translation>Printer '{name}' saved.</translation>
        </message>
        <message>
            <source>네트워크 프린터</source>
            <translation>Network printer</translation>
        </message>
        <message>
            <source>프린터의 IP 주소를 적어 주세요 (예: 192.168.0.50). 프린터를 끄고 '피드' 버튼을 누른 채 켜면 주소가 인쇄됩니다.</source>
            <translation>Enter the printer's IP address (e.g. 192.168.0.50). Switch it on while holding 'Feed' to print the address.</translation>
        </message>
        <message>
            <source>네트워크 프린터의 주소</source>
            <translation>Address of the network printer</translation>
        </message>
        <message>
            <source>확인</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>주소를 읽을 수 없습니다. 192.168.0.50처럼 숫자와 점으로 적어 주세요.</source>
            <translation>This is no address. Use numbers and dots, like 192.168.0.50.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 연결된 프린터</source>
            <translation>Printers on this computer</translation>
        </message>
        <message>
            <source>다시 찾기</source>
            <translation>Search again</translation>
        </message>
        <message>
            <source>직렬 포트와 프린터를 찾고 있습니다.</source>
            <translation>Looking for serial ports and printers.</translation>
        </message>
        <message>
            <source>찾은 프린터가 없습니다. 전원과 케이블을 확인하고 '다시 찾기'를 눌러 주세요.</source>
            <translation>No printer found. Check power and cable, then press 'Search again'.</translation>
        </message>
        <message>
            <source>직렬 포트 속도 (프린터 바닥의 스티커나 시험지에 적혀 있습니다)</source>
            <translation>Speed of the serial port (on the sticker below the printer or on its own test page)</translation>
        </message>
        <message>
            <source>글자가 깨져 나오면 다른 속도입니다.</source>
            <translation>Broken characters mean another speed.</translation>
        </message>
        <message>
            <source>속도를 모를 때: 속도마다 한 줄씩 인쇄</source>
            <translation>Speed not known: print a line at each speed</translation>
        </message>
        <message>
            <source>속도마다 한 줄씩 인쇄하고 있습니다. 잠시 기다려 주세요.</source>
            <translation>Printing a line at each speed. Please wait.</translation>
        </message>
        <message>
            <source>종이에서 제대로 읽히는 줄의 숫자를 고르세요. 다른 줄은 깨져 나오거나 안 나옵니다.</source>
            <translation>Choose the number of the line that reads well. The others are broken or missing.</translation>
        </message>
        <message>
            <source>프린터에 물어보고 있습니다.</source>
            <translation>Asking the printer.</translation>
        </message>
        <message>
            <source>프린터가 대답했습니다. 인쇄할 준비가 되었습니다.</source>
            <translation>The printer answered. Ready to print.</translation>
        </message>
        <message>
            <source>연결되었습니다. 상태를 알려 주지 않는 프린터이니 시험지가 나오는지 봐 주세요.</source>
            <translation>Connected. This printer does not tell its state: see whether the test page comes out.</translation>
        </message>
        <message>
            <source>프린터가 대답했습니다. {sentence}</source>
            <translation>The printer answered. {sentence}</translation>
        </message>
        <message>
            <source>이미 '{name}' 프린터가 쓰는 주소입니다.</source>
            <translation>Printer '{name}' already uses this address.</translation>
        </message>
        <message>
            <source>먼저 프린터를 고르거나 주소를 적어 주세요.</source>
            <translation>Choose a printer or enter an address first.</translation>
        </message>
        <message>
            <source>시험지를 한 장 인쇄하고, 나온 종이를 보며 아래에 답해 주세요.</source>
            <translation>Print one test page and answer below with the paper in your hand.</translation>
        </message>
        <message>
            <source>시험지 인쇄</source>
            <translation>Print test page</translation>
        </message>
        <message>
            <source>시험지 다시 인쇄</source>
            <translation>Print it again</translation>
        </message>
        <message>
            <source>답에 맞춰 설정을 바꾸었습니다. 다시 인쇄해서 확인해 주세요.</source>
            <translation>Settings changed to your answer. Print again to check.</translation>
        </message>
        <message>
            <source>프린터의 대답: {answer}</source>
            <translation>The printer says: {answer}</translation>
        </message>
        <message>
            <source>{answer} 인쇄가 끝났는지는 알 수 없는 프린터라서, 주문서는 '보냄'까지만 표시됩니다.</source>
            <translation>{answer} This printer cannot say when it has finished: its slips are shown as 'sent'.</translation>
        </message>
        <message>
            <source>저장해 둔 기종 설정을 쓰려면 고르세요</source>
            <translation>Choose saved settings of a model here</translation>
        </message>
        <message>
            <source>시험지를 보고 답하지 않은 것이 {count}가지 있습니다. 그래도 저장하려면 한 번 더 눌러 주세요.</source>
            <translation>Questions about the test page still open: {count}. Press once more to save anyway.</translation>
        </message>
        <message>
            <source>새 프린터</source>
            <translation>New printer</translation>
        </message>
        <message>
            <source>아직 답하지 않은 것이 {count}가지 있습니다. 시험지를 보고 답해 주세요.</source>
            <translation>Questions still open: {count}. Answer them from the test page.</translation>
        </message>
        <message>
            <source>네</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>아니요</source>
            <translation>No</translation>
        </message>
        <message>
            <source>1. 한 줄로 끝난 가장 긴 자는?</source>
            <translation>1. Longest ruler that fits on one line?</translation>
        </message>
        <message>
            <source>{columns}칸</source>
            <translation>{columns} columns</translation>
        </message>
        <message>
            <source>2. 한글이 모두 제대로 보입니까?</source>
            <translation>2. Is all Korean text right?</translation>
        </message>
        <message>
            <source>잘 보임</source>
            <translation>Looks right</translation>
        </message>
        <message>
            <source>깨짐: 다른 글자표로 해 보기</source>
            <translation>Broken: try another table</translation>
        </message>
        <message>
            <source>그래도 깨짐: 그림으로</source>
            <translation>Still broken: as pictures</translation>
        </message>
        <message>
            <source>깨지면 '다른 글자표로 해 보기'를 고르고 다시 인쇄해 보세요. 그래도 깨지면 글자를 그림으로 보냅니다.</source>
            <translation>If broken, choose 'try another table' and print again. If still broken, text is sent as pictures.</translation>
        </message>
        <message>
            <source>2-1. '똠 펲 햏' 줄의 글자도 모두 보입니까?</source>
            <translation>2-1. Are '똠 펲 햏' readable too?</translation>
        </message>
        <message>
            <source>이런 글자가 든 줄만 그림으로 보냅니다.</source>
            <translation>Only lines with such characters are sent as pictures.</translation>
        </message>
        <message>
            <source>3. 원 표시(₩)와 네모가 보입니까?</source>
            <translation>3. Do you see the won sign (₩) and the box?</translation>
        </message>
        <message>
            <source>2번에서 '다른 글자표로 해 보기'를 고르고 다시 인쇄해 보세요. 그대로여도 주문서는 읽을 수 있습니다.</source>
            <translation>Choose 'try another table' in 2 and print again. Slips stay readable even if nothing changes.</translation>
        </message>
        <message>
            <source>4. 글자가 점점 커집니까?</source>
            <translation>4. Do the letters grow step by step?</translation>
        </message>
        <message>
            <source>한글을 키우는 다른 명령을 씁니다. 다시 인쇄해서 확인해 주세요.</source>
            <translation>Another command makes Korean large. Print again to check.</translation>
        </message>
        <message>
            <source>5. 굵은 글자와 흰 글자가 보입니까?</source>
            <translation>5. Do you see bold and white letters?</translation>
        </message>
        <message>
            <source>강조가 안 되는 기종입니다. 2번에서 '그림으로'를 고르면 강조도 나옵니다.</source>
            <translation>This model has no emphasis. Choose 'as pictures' in 2 to get it.</translation>
        </message>
        <message>
            <source>6. QR 코드가 휴대폰으로 읽힙니까?</source>
            <translation>6. Can a phone read the QR code?</translation>
        </message>
        <message>
            <source>QR 코드를 그림으로 보냅니다. 다시 인쇄해서 확인해 주세요.</source>
            <translation>QR codes are sent as pictures. Print again to check.</translation>
        </message>
        <message>
            <source>7. 종이가 끝에서 잘렸습니까?</source>
            <translation>7. Was the paper cut at the end?</translation>
        </message>
        <message>
            <source>손으로 뜯을 수 있게 종이를 더 내보냅니다.</source>
            <translation>More paper is fed so that it can be torn by hand.</translation>
        </message>
        <message>
            <source>8. 돈통이 닫힌 채로 있습니까?</source>
            <translation>8. Did the cash drawer stay closed?</translation>
        </message>
        <message>
            <source>열렸음</source>
            <translation>It opened</translation>
        </message>
        <message>
            <source>닫혀 있음 (또는 없음)</source>
            <translation>Closed (or none)</translation>
        </message>
        <message>
            <source>이 프로그램은 돈통을 여는 신호를 보내지 않습니다. 프린터 드라이버의 돈통 설정과 돈통 케이블을 확인해 주세요.</source>
            <translation>This program never opens the drawer. Check the drawer setting of the printer's driver and the drawer's cable.</translation>
        </message>
        <message>
            <source>프린터에 없는 글자(é, 😀)는 어떻게 할까요?</source>
            <translation>What about characters the printer lacks (é, 😀)?</translation>
        </message>
        <message>
            <source>비슷한 글자로</source>
            <translation>A similar one</translation>
        </message>
        <message>
            <source>그 줄을 그림으로</source>
            <translation>That line as picture</translation>
        </message>
        <message>
            <source>이름</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>프린터 이름</source>
            <translation>Printer name</translation>
        </message>
        <message>
            <source>놓인 자리로 부르면 찾기 쉽습니다 (예: 주방, 카운터)</source>
            <translation>Name it by its place (e.g. Kitchen, Counter)</translation>
        </message>
        <message>
            <source>프린터 이름을 적어 주세요.</source>
            <translation>Enter the printer's name.</translation>
        </message>
        <message>
            <source>이름이 너무 깁니다. {most}자까지 적을 수 있습니다.</source>
            <translation>The name is too long. At most {most} characters.</translation>
        </message>
        <message>
            <source>'{name}' 프린터가 이미 있습니다. 다른 이름을 적어 주세요.</source>
            <translation>There is already a printer '{name}'. Enter another name.</translation>
        </message>
        <message>
            <source>어떤 주문서가 나옵니까?</source>
            <translation>Which slips come out here?</translation>
        </message>
        <message>
            <source>고르지 않으면 예비 프린터로만 씁니다.</source>
            <translation>None chosen: used as a spare only.</translation>
        </message>
        <message>
            <source>'조리 중단' 알림은 주방 주문서가 나오는 프린터로 나옵니다.</source>
            <translation>The stop-cooking slip comes out where kitchen slips do.</translation>
        </message>
        <message>
            <source>몇 장씩 나옵니까?</source>
            <translation>How many copies?</translation>
        </message>
        <message>
            <source>주방 주문서에 어떤 메뉴가 나옵니까?</source>
            <translation>Which dishes on the kitchen slip?</translation>
        </message>
        <message>
            <source>모든 메뉴</source>
            <translation>All dishes</translation>
        </message>
        <message>
            <source>고른 분류만</source>
            <translation>Only chosen</translation>
        </message>
        <message>
            <source>고른 분류 빼고</source>
            <translation>All but chosen</translation>
        </message>
        <message>
            <source>메뉴 분류</source>
            <translation>Menu categories</translation>
        </message>
        <message>
            <source>메뉴 분류를 하나 이상 골라 주세요.</source>
            <translation>Choose at least one category.</translation>
        </message>
        <message>
            <source>고장 나면 어느 프린터로 대신 나옵니까?</source>
            <translation>Which printer takes over if this one fails?</translation>
        </message>
        <message>
            <source>대신 없음</source>
            <translation>None</translation>
        </message>
        <message>
            <source>나왔는지 알 수 없는 주문서는 어떻게 할까요?</source>
            <translation>What if it is not known whether a slip came out?</translation>
        </message>
        <message>
            <source>사람에게 묻기</source>
            <translation>Ask a person</translation>
        </message>
        <message>
            <source>'재출력' 표시해서 다시 인쇄</source>
            <translation>Print again, marked</translation>
        </message>
        <message>
            <source>다시 인쇄한 주문서에는 '재출력 (중복 가능)'이 크게 찍힙니다.</source>
            <translation>A slip that is printed again says in large letters that it may be a second one.</translation>
        </message>
        <message>
            <source>이 기종 설정에 이름 붙이기 (다른 프린터에도 쓸 수 있습니다. 비워도 됩니다)</source>
            <translation>Save this model's settings under a name (for other printers; may stay empty)</translation>
        </message>
        <message>
            <source>기종 설정 이름</source>
            <translation>Name of the model's settings</translation>
        </message>
        <message>
            <source>같은 이름의 기종 설정을 바꿉니다.</source>
            <translation>Replaces the model settings of that name.</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>끄기 확인</source>
            <translation>Before quitting</translation>
        </message>
        <message>
            <source>영업시간입니다. 끄면 주문을 받지 못합니다.</source>
            <translation>The shop is open. If you quit, no orders come in.</translation>
        </message>
        <message>
            <source>끝나지 않은 주문이 {count}건 있습니다. 끄면 알림이 울리지 않습니다.</source>
            <translation>{count} orders are not finished. If you quit, nothing rings.</translation>
        </message>
        <message>
            <source>영업시간이고 끝나지 않은 주문이 {count}건 있습니다. 끄면 주문을 받지 못합니다.</source>
            <translation>The shop is open and {count} orders are not finished. If you quit, no orders come in.</translation>
        </message>
        <message>
            <source>끄기</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>계속 받기</source>
            <translation>Keep running</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>{shop}: 주문을 기다립니다</source>
            <translation>{shop}: waiting for orders</translation>
        </message>
        <message>
            <source>{shop}: 주문 {count}건이 울립니다</source>
            <translation>{shop}: {count} orders ringing</translation>
        </message>
        <message>
            <source>{shop}: 확인할 것이 있습니다</source>
            <translation>{shop}: something to check</translation>
        </message>
        <message>
            <source>{shop}: {trouble}</source>
            <translation>{shop}: {trouble}</translation>
        </message>
        <message>
            <source>창 보기</source>
            <translation>Show the window</translation>
        </message>
        <message>
            <source>벨 30초 멈추기</source>
            <translation>Silence the bell for 30 s</translation>
        </message>
        <message>
            <source>20분 동안 영업 일시중지</source>
            <translation>Pause the shop for 20 min</translation>
        </message>
        <message>
            <source>다시 영업하기</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>끄기</source>
            <translation>Quit</translation>
        </message>
    </context>
</TS>

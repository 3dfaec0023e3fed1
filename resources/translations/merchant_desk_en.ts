<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
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
        <name>Board</name>
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
            <translation>{number}   F2   (F3 +5 min)</translation>
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
            <translation>{count} more new orders waiting</translation>
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
            <source>{state} 플랫폼의 대답을 기다립니다.</source>
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
            <source>손님이 취소를 원합니다.</source>
            <translation>The customer wants to cancel.</translation>
        </message>
        <message>
            <source>손님이 취소를 원합니다: {reason}</source>
            <translation>The customer wants to cancel: {reason}</translation>
        </message>
        <message>
            <source>취소 수락</source>
            <translation>Let it be cancelled</translation>
        </message>
        <message>
            <source>조리해서 안 됨</source>
            <translation>Already cooked</translation>
        </message>
        <message>
            <source>이미 출발</source>
            <translation>Already sent</translation>
        </message>
        <message>
            <source>플랫폼이 {decision} 결과를 확인해 주지 않았습니다. 플랫폼 화면에서 확인한 뒤 골라 주세요.</source>
            <translation>The platform did not confirm "{decision}". Check the platform's screen, then choose.</translation>
        </message>
        <message>
            <source>이미 {decision}됨</source>
            <translation>{decision}: is done</translation>
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
            <source>차단한 손님</source>
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
            <source>손님이 취소를 요청함</source>
            <translation>Customer asked to cancel</translation>
        </message>
        <message>
            <source>기타 사유</source>
            <translation>Other reason</translation>
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
            <source>손님 요청</source>
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
            <translation>Always</translation>
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
            <translation>{columns} col.</translation>
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
            <translation>Stop</translation>
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
            <source>손님</source>
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
            <source>모두 {amount}</source>
            <translation>Total {amount}</translation>
        </message>
        <message>
            <source>배달팁 {amount}</source>
            <translation>Delivery fee {amount}</translation>
        </message>
        <message>
            <source>{name} {amount}</source>
            <translation>{name} {amount}</translation>
        </message>
        <message>
            <source>할인 {amount} · {payer} 부담</source>
            <translation>Discount {amount} · by {payer}</translation>
        </message>
        <message>
            <source>{name} {amount} · {payer} 부담</source>
            <translation>{name} {amount} · by {payer}</translation>
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
            <source>기타</source>
            <translation>Other</translation>
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
        <name>FirstStart</name>
        <message>
            <source>주문 접수 · 처음 시작</source>
            <translation>Order desk · first start</translation>
        </message>
        <message>
            <source>아직 가게가 등록되지 않았습니다</source>
            <translation>No shop is registered yet</translation>
        </message>
        <message>
            <source>설치 담당자에게 받은 등록 파일로 아래 명령을 한 번 실행해 주세요.</source>
            <translation>Run this command once with the file from your installer.</translation>
        </message>
        <message>
            <source>merchant-desk provision 등록파일.toml</source>
            <translation>merchant-desk provision FILE.toml</translation>
        </message>
        <message>
            <source>등록한 뒤 프로그램을 다시 켜면 바로 주문을 받습니다.</source>
            <translation>Then start the program again and it takes orders.</translation>
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
            <source>Enter 또는 F2</source>
            <translation>Enter or F2</translation>
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
            <translation>Takeout</translation>
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
            <source>개점 점검표 인쇄</source>
            <translation>Print opening check</translation>
        </message>
        <message>
            <source>일일 마감 인쇄</source>
            <translation>Print day's close</translation>
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
            <source>지금은 주문을 받을 수 없습니다.</source>
            <translation>Orders cannot come in right now.</translation>
        </message>
        <message>
            <source>주문은 받고 있습니다. 확인할 것이 있습니다.</source>
            <translation>Orders come in. Something needs a check.</translation>
        </message>
        <message>
            <source>플랫폼에 연결하고 있습니다</source>
            <translation>Connecting to the platform</translation>
        </message>
        <message>
            <source>{clock}부터 플랫폼을 {asked}번 확인했고 모두 응답을 받았습니다</source>
            <translation>Asked the platform {asked} times since {clock}, always answered</translation>
        </message>
        <message>
            <source>{clock}부터 플랫폼을 {asked}번 확인했고 {answered}번 응답을 받았습니다</source>
            <translation>Asked the platform {asked} times since {clock}, answered {answered} times</translation>
        </message>
        <message>
            <source>아직 플랫폼을 확인하지 않았습니다</source>
            <translation>The platform has not been asked yet</translation>
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
            <translation>Really rang {when}</translation>
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
            <source>잘 적고 있습니다</source>
            <translation>Writing well</translation>
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
            <translation>No orders come in</translation>
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
            <source>가게</source>
            <translation>Shop</translation>
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
            <source>뒤로</source>
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
</TS>

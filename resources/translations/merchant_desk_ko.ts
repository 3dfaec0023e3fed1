<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="ko_KR">
    <context>
        <name>Access</name>
        <message>
            <source>사장님 잠금</source>
            <translation>사장님 잠금</translation>
        </message>
        <message>
            <source>비밀번호가 없어 누구나 설정을 바꿀 수 있습니다.</source>
            <translation>비밀번호가 없어 누구나 설정을 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>설정은 비밀번호를 넣어야 보입니다. {minutes}분 동안 누르지 않으면 저절로 잠깁니다.</source>
            <translation>설정은 비밀번호를 넣어야 보입니다. {minutes}분 동안 누르지 않으면 저절로 잠깁니다.</translation>
        </message>
        <message>
            <source>새 비밀번호 (숫자 4~8자)</source>
            <translation>새 비밀번호 (숫자 4~8자)</translation>
        </message>
        <message>
            <source>한 번 더</source>
            <translation>한 번 더</translation>
        </message>
        <message>
            <source>두 비밀번호가 다릅니다.</source>
            <translation>두 비밀번호가 다릅니다.</translation>
        </message>
        <message>
            <source>숫자 4~8자로 정해 주세요.</source>
            <translation>숫자 4~8자로 정해 주세요.</translation>
        </message>
        <message>
            <source>비밀번호 정하기</source>
            <translation>비밀번호 정하기</translation>
        </message>
        <message>
            <source>비밀번호 바꾸기</source>
            <translation>비밀번호 바꾸기</translation>
        </message>
        <message>
            <source>비밀번호를 정했습니다. 잊지 않게 적어 두세요.</source>
            <translation>비밀번호를 정했습니다. 잊지 않게 적어 두세요.</translation>
        </message>
        <message>
            <source>잠금 없애기</source>
            <translation>잠금 없애기</translation>
        </message>
        <message>
            <source>잠금을 없앴습니다.</source>
            <translation>잠금을 없앴습니다.</translation>
        </message>
        <message>
            <source>지금 잠그기</source>
            <translation>지금 잠그기</translation>
        </message>
        <message>
            <source>사장님만 볼 수 있습니다</source>
            <translation>사장님만 볼 수 있습니다</translation>
        </message>
        <message>
            <source>비밀번호를 넣어 주세요. 주문은 F1에서 그대로 받습니다.</source>
            <translation>비밀번호를 넣어 주세요. 주문은 F1에서 그대로 받습니다.</translation>
        </message>
        <message>
            <source>사장님 비밀번호</source>
            <translation>사장님 비밀번호</translation>
        </message>
        <message>
            <source>열기</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>확인하는 중…</source>
            <translation>확인하는 중…</translation>
        </message>
        <message>
            <source>잊으셨으면 설치 담당자에게 연락해 주세요.</source>
            <translation>잊으셨으면 설치 담당자에게 연락해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>플랫폼 비밀번호(client secret)를 넣어 주세요. 이번 실행 동안만 기억합니다.</source>
            <translation>플랫폼 비밀번호(client secret)를 넣어 주세요. 이번 실행 동안만 기억합니다.</translation>
        </message>
        <message>
            <source>플랫폼 비밀번호</source>
            <translation>플랫폼 비밀번호</translation>
        </message>
        <message>
            <source>접속 정보 묻기</source>
            <translation>접속 정보 묻기</translation>
        </message>
        <message>
            <source>넣기</source>
            <translation>넣기</translation>
        </message>
        <message>
            <source>나중에</source>
            <translation>나중에</translation>
        </message>
    </context>
    <context>
        <name>Bill</name>
        <message>
            <source>{issuer} · 승인번호 {approval}</source>
            <translation>{issuer} · 승인번호 {approval}</translation>
        </message>
        <message>
            <source>승인번호 {approval}</source>
            <translation>승인번호 {approval}</translation>
        </message>
        <message>
            <source>현금영수증 · 개인 소득공제</source>
            <translation>현금영수증 · 개인 소득공제</translation>
        </message>
        <message>
            <source>현금영수증 · 사업자 지출증빙</source>
            <translation>현금영수증 · 사업자 지출증빙</translation>
        </message>
        <message>
            <source>현금영수증 · 종류를 확인해 주세요</source>
            <translation>현금영수증 · 종류를 확인해 주세요</translation>
        </message>
        <message>
            <source>{receipt} ({number})</source>
            <translation>{receipt} ({number})</translation>
        </message>
        <message>
            <source>고객에게 증정: {gift}</source>
            <translation>고객에게 증정: {gift}</translation>
        </message>
        <message>
            <source>{gift} · {giver}</source>
            <translation>{gift} · {giver}</translation>
        </message>
        <message>
            <source>공공 쿠폰</source>
            <translation>공공 쿠폰</translation>
        </message>
        <message>
            <source>세금계산서 발행됨</source>
            <translation>세금계산서 발행됨</translation>
        </message>
        <message>
            <source>세금계산서 아직 발행 안 됨</source>
            <translation>세금계산서 아직 발행 안 됨</translation>
        </message>
        <message>
            <source>금액</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>{name} × {quantity}</source>
            <translation>{name} × {quantity}</translation>
        </message>
        <message>
            <source>하나에 {amount}</source>
            <translation>하나에 {amount}</translation>
        </message>
        <message>
            <source>할인 전 {amount}</source>
            <translation>할인 전 {amount}</translation>
        </message>
        <message>
            <source>메뉴 코드 {code}</source>
            <translation>메뉴 코드 {code}</translation>
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
            <translation>그 밖에 {count}줄이 더 있습니다</translation>
        </message>
        <message>
            <source>메뉴 합계</source>
            <translation>메뉴 합계</translation>
        </message>
        <message>
            <source>배달팁</source>
            <translation>배달팁</translation>
        </message>
        <message>
            <source>서비스 이용료</source>
            <translation>서비스 이용료</translation>
        </message>
        <message>
            <source>팁</source>
            <translation>팁</translation>
        </message>
        <message>
            <source>최소 주문 금액 추가 요금</source>
            <translation>최소 주문 금액 추가 요금</translation>
        </message>
        <message>
            <source>기타 요금</source>
            <translation>기타 요금</translation>
        </message>
        <message>
            <source>{fee} · {receiver} 받음</source>
            <translation>{fee} · {receiver} 받음</translation>
        </message>
        <message>
            <source>가게가</source>
            <translation>가게가</translation>
        </message>
        <message>
            <source>플랫폼이</source>
            <translation>플랫폼이</translation>
        </message>
        <message>
            <source>배달 대행이</source>
            <translation>배달 대행이</translation>
        </message>
        <message>
            <source>주문 할인</source>
            <translation>주문 할인</translation>
        </message>
        <message>
            <source>배달팁 할인</source>
            <translation>배달팁 할인</translation>
        </message>
        <message>
            <source>메뉴 할인</source>
            <translation>메뉴 할인</translation>
        </message>
        <message>
            <source>메뉴 할인 ({name})</source>
            <translation>메뉴 할인 ({name})</translation>
        </message>
        <message>
            <source>{payer} 부담</source>
            <translation>{payer} 부담</translation>
        </message>
        <message>
            <source>{name} · {payer} 부담</source>
            <translation>{name} · {payer} 부담</translation>
        </message>
        <message>
            <source>{share} · 쿠폰 {code}</source>
            <translation>{share} · 쿠폰 {code}</translation>
        </message>
        <message>
            <source>− {amount}</source>
            <translation>− {amount}</translation>
        </message>
        <message>
            <source>합계</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>메뉴를 더하면 {counted}인데 {stated}으로 적혀 있습니다</source>
            <translation>메뉴를 더하면 {counted}인데 {stated}으로 적혀 있습니다</translation>
        </message>
        <message>
            <source>요금을 더하면 {counted}인데 {stated}으로 적혀 있습니다</source>
            <translation>요금을 더하면 {counted}인데 {stated}으로 적혀 있습니다</translation>
        </message>
        <message>
            <source>할인을 더하면 {counted}인데 {stated}으로 적혀 있습니다</source>
            <translation>할인을 더하면 {counted}인데 {stated}으로 적혀 있습니다</translation>
        </message>
        <message>
            <source>할인 {stated} 가운데 누가 부담하는지 알 수 있는 것은 {counted}입니다</source>
            <translation>할인 {stated} 가운데 누가 부담하는지 알 수 있는 것은 {counted}입니다</translation>
        </message>
        <message>
            <source>더하고 빼면 {counted}인데 합계는 {stated}으로 적혀 있습니다</source>
            <translation>더하고 빼면 {counted}인데 합계는 {stated}으로 적혀 있습니다</translation>
        </message>
        <message>
            <source>결제를 더하면 {counted}인데 합계는 {stated}입니다</source>
            <translation>결제를 더하면 {counted}인데 합계는 {stated}입니다</translation>
        </message>
        <message>
            <source>받은 돈과 받을 돈을 더하면 {counted}인데 합계는 {stated}입니다</source>
            <translation>받은 돈과 받을 돈을 더하면 {counted}인데 합계는 {stated}입니다</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>지금 조리 시작</source>
            <translation>지금 조리 시작</translation>
        </message>
        <message>
            <source>{total}건 중 {shown}</source>
            <translation>{total}건 중 {shown}</translation>
        </message>
        <message>
            <source>{section} {total}건 중 {shown}건 보임</source>
            <translation>{section} {total}건 중 {shown}건 보임</translation>
        </message>
        <message>
            <source>주문 목록</source>
            <translation>주문 목록</translation>
        </message>
        <message>
            <source>바로 확인</source>
            <translation>바로 확인</translation>
        </message>
        <message>
            <source>새 주문</source>
            <translation>새 주문</translation>
        </message>
        <message>
            <source>조리 중</source>
            <translation>조리 중</translation>
        </message>
        <message>
            <source>예약</source>
            <translation>예약</translation>
        </message>
        <message>
            <source>끝난 주문</source>
            <translation>끝난 주문</translation>
        </message>
        <message>
            <source>지금은 주문이 없습니다.</source>
            <translation>지금은 주문이 없습니다.</translation>
        </message>
        <message>
            <source>새 주문이 없습니다.</source>
            <translation>새 주문이 없습니다.</translation>
        </message>
        <message>
            <source>{section} {count}건</source>
            <translation>{section} {count}건</translation>
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
            <translation>지원 파일</translation>
        </message>
        <message>
            <source>지원 파일 만들기</source>
            <translation>지원 파일 만들기</translation>
        </message>
        <message>
            <source>설치 담당자에게 보낼 파일입니다. 줄을 누르면 그 내용을 모두 볼 수 있습니다.</source>
            <translation>설치 담당자에게 보낼 파일입니다. 줄을 누르면 그 내용을 모두 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>모으고 있습니다</source>
            <translation>모으고 있습니다</translation>
        </message>
        <message>
            <source>점검하느라 1분쯤 걸리고 벨이 한 번 울립니다. 다른 화면을 보고 와도 되고, 주문은 그대로 받습니다.</source>
            <translation>점검하느라 1분쯤 걸리고 벨이 한 번 울립니다. 다른 화면을 보고 와도 되고, 주문은 그대로 받습니다.</translation>
        </message>
        <message>
            <source>모으지 못했습니다. {why}</source>
            <translation>모으지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>다시 모으기</source>
            <translation>다시 모으기</translation>
        </message>
        <message>
            <source>고객 정보와 비밀번호는 들어 있지 않습니다.</source>
            <translation>고객 정보와 비밀번호는 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>고객의 이름, 전화번호, 주소, 요청 사항과 모든 비밀번호를 뺐습니다. 아래 내용만 저장됩니다.</source>
            <translation>고객의 이름, 전화번호, 주소, 요청 사항과 모든 비밀번호를 뺐습니다. 아래 내용만 저장됩니다.</translation>
        </message>
        <message>
            <source>들어 있는 것 {count}가지 · {size} · {at} 기준</source>
            <translation>들어 있는 것 {count}가지 · {size} · {at} 기준</translation>
        </message>
        <message>
            <source>지원 파일에 들어 있는 것</source>
            <translation>지원 파일에 들어 있는 것</translation>
        </message>
        <message>
            <source>{about}, {name}, {size}. 누르면 내용을 봅니다.</source>
            <translation>{about}, {name}, {size}. 누르면 내용을 봅니다.</translation>
        </message>
        <message>
            <source>파일로 저장</source>
            <translation>파일로 저장</translation>
        </message>
        <message>
            <source>압축 파일 (*.zip)</source>
            <translation>압축 파일 (*.zip)</translation>
        </message>
        <message>
            <source>저장하고 있습니다.</source>
            <translation>저장하고 있습니다.</translation>
        </message>
        <message>
            <source>저장했습니다: {path}</source>
            <translation>저장했습니다: {path}</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why} 모은 것은 그대로 있으니 다시 저장할 수 있습니다.</source>
            <translation>저장하지 못했습니다. {why} 모은 것은 그대로 있으니 다시 저장할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Call</name>
        <message>
            <source>기다리는 주문</source>
            <translation>기다리는 주문</translation>
        </message>
        <message>
            <source>새 주문 {number} · {left} 안에 접수해 주세요</source>
            <translation>새 주문 {number} · {left} 안에 접수해 주세요</translation>
        </message>
        <message>
            <source>새 주문 {number} · {left} 안에 접수해 주세요 (뒤에 {count}건)</source>
            <translation>새 주문 {number} · {left} 안에 접수해 주세요 (뒤에 {count}건)</translation>
        </message>
        <message>
            <source>새 주문 {number} · 접수 시간이 지났습니다</source>
            <translation>새 주문 {number} · 접수 시간이 지났습니다</translation>
        </message>
        <message>
            <source>{number} · {state}</source>
            <translation>{number} · {state}</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>보기</translation>
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
            <translation>메뉴 나누기</translation>
        </message>
        <message>
            <source>적어 둔 말이 메뉴 이름에 있으면 그 분류입니다. 여러 분류에 맞으면 위에 있는 분류로 갑니다.</source>
            <translation>적어 둔 말이 메뉴 이름에 있으면 그 분류입니다. 여러 분류에 맞으면 위에 있는 분류로 갑니다.</translation>
        </message>
        <message>
            <source>메뉴를 나눠 맡기기</source>
            <translation>메뉴를 나눠 맡기기</translation>
        </message>
        <message>
            <source>메뉴 분류 고치기</source>
            <translation>메뉴 분류 고치기</translation>
        </message>
        <message>
            <source>메뉴 분류가 없습니다</source>
            <translation>메뉴 분류가 없습니다</translation>
        </message>
        <message>
            <source>지금은 주방 주문서마다 모든 메뉴가 나옵니다.</source>
            <translation>지금은 주방 주문서마다 모든 메뉴가 나옵니다.</translation>
        </message>
        <message>
            <source>주방이 여럿이면 음료, 튀김처럼 나누고, 프린터의 '고치기'에서 맡을 분류를 고르면 됩니다.</source>
            <translation>주방이 여럿이면 음료, 튀김처럼 나누고, 프린터의 '고치기'에서 맡을 분류를 고르면 됩니다.</translation>
        </message>
        <message>
            <source>첫 분류 만들기</source>
            <translation>첫 분류 만들기</translation>
        </message>
        <message>
            <source>분류 추가</source>
            <translation>분류 추가</translation>
        </message>
        <message>
            <source>새 분류</source>
            <translation>새 분류</translation>
        </message>
        <message>
            <source>분류 이름 (예: 음료)</source>
            <translation>분류 이름 (예: 음료)</translation>
        </message>
        <message>
            <source>메뉴 이름에 든 말을 쉼표로 나눠 적어 주세요 (예: 콜라, 사이다, 에이드)</source>
            <translation>메뉴 이름에 든 말을 쉼표로 나눠 적어 주세요 (예: 콜라, 사이다, 에이드)</translation>
        </message>
        <message>
            <source>{name} 이름</source>
            <translation>{name} 이름</translation>
        </message>
        <message>
            <source>{name} 메뉴에 든 말</source>
            <translation>{name} 메뉴에 든 말</translation>
        </message>
        <message>
            <source>최근 주문에서: {dishes}</source>
            <translation>최근 주문에서: {dishes}</translation>
        </message>
        <message>
            <source>최근 주문에서: {dishes} 외 {count}가지</source>
            <translation>최근 주문에서: {dishes} 외 {count}가지</translation>
        </message>
        <message>
            <source>최근 주문에는 이 분류의 메뉴가 없습니다.</source>
            <translation>최근 주문에는 이 분류의 메뉴가 없습니다.</translation>
        </message>
        <message>
            <source>어느 분류에도 없는 메뉴는 '{rest}'입니다.</source>
            <translation>어느 분류에도 없는 메뉴는 '{rest}'입니다.</translation>
        </message>
        <message>
            <source>분류 이름을 적어 주세요. 없애려면 '빼기'를 눌러 주세요.</source>
            <translation>분류 이름을 적어 주세요. 없애려면 '빼기'를 눌러 주세요.</translation>
        </message>
        <message>
            <source>이름이 너무 깁니다. {most}자까지 적을 수 있습니다.</source>
            <translation>이름이 너무 깁니다. {most}자까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>'{rest}'은 어느 분류에도 없는 메뉴의 이름입니다. 다른 이름을 적어 주세요.</source>
            <translation>'{rest}'은 어느 분류에도 없는 메뉴의 이름입니다. 다른 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>'{name}' 분류가 이미 있습니다. 다른 이름을 적어 주세요.</source>
            <translation>'{name}' 분류가 이미 있습니다. 다른 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>메뉴 이름에 든 말을 하나 이상 적어 주세요.</source>
            <translation>메뉴 이름에 든 말을 하나 이상 적어 주세요.</translation>
        </message>
        <message>
            <source>말이 너무 많습니다. {most}개까지 적을 수 있습니다.</source>
            <translation>말이 너무 많습니다. {most}개까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>너무 긴 말이 있습니다. 한 말은 {most}자까지이니 쉼표로 나눠 주세요.</source>
            <translation>너무 긴 말이 있습니다. 한 말은 {most}자까지이니 쉼표로 나눠 주세요.</translation>
        </message>
        <message>
            <source>분류는 {most}개까지 만들 수 있습니다.</source>
            <translation>분류는 {most}개까지 만들 수 있습니다.</translation>
        </message>
        <message>
            <source>'{name}' 분류를 뺄까요? 이 분류를 쓰는 프린터는 없습니다.</source>
            <translation>'{name}' 분류를 뺄까요? 이 분류를 쓰는 프린터는 없습니다.</translation>
        </message>
        <message>
            <source>'{name}' 분류를 뺄까요? 이 분류를 쓰는 프린터에서도 빠집니다: {printers}.</source>
            <translation>'{name}' 분류를 뺄까요? 이 분류를 쓰는 프린터에서도 빠집니다: {printers}.</translation>
        </message>
        <message>
            <source>다른 분류가 없어서 모든 메뉴가 나오게 됩니다: {printers}.</source>
            <translation>다른 분류가 없어서 모든 메뉴가 나오게 됩니다: {printers}.</translation>
        </message>
        <message>
            <source>저장했습니다. 다음 주문부터 이렇게 나뉩니다.</source>
            <translation>저장했습니다. 다음 주문부터 이렇게 나뉩니다.</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>개점 점검</source>
            <translation>개점 점검</translation>
        </message>
        <message>
            <source>문 열 준비가 됐습니다</source>
            <translation>문 열 준비가 됐습니다</translation>
        </message>
        <message>
            <source>먼저 고칠 것이 {count}가지 있습니다</source>
            <translation>먼저 고칠 것이 {count}가지 있습니다</translation>
        </message>
        <message>
            <source>점검하고 있습니다</source>
            <translation>점검하고 있습니다</translation>
        </message>
        <message>
            <source>문 열기 전에 한 번 점검해 주세요</source>
            <translation>문 열기 전에 한 번 점검해 주세요</translation>
        </message>
        <message>
            <source>벨이 한 번 울립니다. 30초쯤 걸립니다.</source>
            <translation>벨이 한 번 울립니다. 30초쯤 걸립니다.</translation>
        </message>
        <message>
            <source>벨과 음량, 플랫폼 연결, 컴퓨터, 프린터를 한 번에 확인합니다.</source>
            <translation>벨과 음량, 플랫폼 연결, 컴퓨터, 프린터를 한 번에 확인합니다.</translation>
        </message>
        <message>
            <source>{when} 점검 · 정상 {good}가지 · 확인 {look}가지</source>
            <translation>{when} 점검 · 정상 {good}가지 · 확인 {look}가지</translation>
        </message>
        <message>
            <source>{when} 점검 · {good}가지 모두 정상</source>
            <translation>{when} 점검 · {good}가지 모두 정상</translation>
        </message>
        <message>
            <source>지금 점검하기</source>
            <translation>지금 점검하기</translation>
        </message>
        <message>
            <source>다시 점검</source>
            <translation>다시 점검</translation>
        </message>
        <message>
            <source>점검표 인쇄</source>
            <translation>점검표 인쇄</translation>
        </message>
        <message>
            <source>개점 점검표를 인쇄합니다.</source>
            <translation>개점 점검표를 인쇄합니다.</translation>
        </message>
        <message>
            <source>정상</source>
            <translation>정상</translation>
        </message>
        <message>
            <source>확인</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>고칠 것</source>
            <translation>고칠 것</translation>
        </message>
        <message>
            <source>{verdict}: {name}. {sentence}</source>
            <translation>{verdict}: {name}. {sentence}</translation>
        </message>
        <message>
            <source>점검 결과</source>
            <translation>점검 결과</translation>
        </message>
        <message>
            <source>벨을 울려 보고 있습니다</source>
            <translation>벨을 울려 보고 있습니다</translation>
        </message>
        <message>
            <source>음량을 보고 있습니다</source>
            <translation>음량을 보고 있습니다</translation>
        </message>
        <message>
            <source>플랫폼에 물어보고 있습니다</source>
            <translation>플랫폼에 물어보고 있습니다</translation>
        </message>
        <message>
            <source>컴퓨터를 살펴보고 있습니다</source>
            <translation>컴퓨터를 살펴보고 있습니다</translation>
        </message>
        <message>
            <source>{name} 프린터에 물어보고 있습니다</source>
            <translation>{name} 프린터에 물어보고 있습니다</translation>
        </message>
        <message>
            <source>시험 주문을 넣어 보고 있습니다. 곧 벨이 울립니다</source>
            <translation>시험 주문을 넣어 보고 있습니다. 곧 벨이 울립니다</translation>
        </message>
        <message>
            <source>{when} 점검 · 정상</source>
            <translation>{when} 점검 · 정상</translation>
        </message>
        <message>
            <source>{when} 점검 · 고칠 것 {count}가지</source>
            <translation>{when} 점검 · 고칠 것 {count}가지</translation>
        </message>
        <message>
            <source>절전 설정</source>
            <translation>절전 설정</translation>
        </message>
        <message>
            <source>{told} · 백업 {when}</source>
            <translation>{told} · 백업 {when}</translation>
        </message>
        <message>
            <source>다른 프린터 {count}대</source>
            <translation>다른 프린터 {count}대</translation>
        </message>
        <message>
            <source>확인할 것이 있습니다</source>
            <translation>확인할 것이 있습니다</translation>
        </message>
        <message>
            <source>준비됨</source>
            <translation>준비됨</translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message>
            <source>배달 확인 번호</source>
            <translation>배달 확인 번호</translation>
        </message>
        <message>
            <source>배달 확인 번호 입력</source>
            <translation>배달 확인 번호 입력</translation>
        </message>
        <message>
            <source>{number} · 고객이 말한 배달 확인 번호를 넣어 주세요</source>
            <translation>{number} · 고객이 말한 배달 확인 번호를 넣어 주세요</translation>
        </message>
        <message>
            <source>확인</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>플랫폼에 물어보는 중입니다</source>
            <translation>플랫폼에 물어보는 중입니다</translation>
        </message>
        <message>
            <source>맞습니다: {code}</source>
            <translation>맞습니다: {code}</translation>
        </message>
        <message>
            <source>다릅니다: {code}. 번호를 다시 물어봐 주세요.</source>
            <translation>다릅니다: {code}. 번호를 다시 물어봐 주세요.</translation>
        </message>
        <message>
            <source>확인하지 못했습니다: {why}</source>
            <translation>확인하지 못했습니다: {why}</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>결정</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes}분</translation>
        </message>
        <message>
            <source>조리 시간 {minutes}분</source>
            <translation>조리 시간 {minutes}분</translation>
        </message>
        <message>
            <source>접수 · {minutes}분</source>
            <translation>접수 · {minutes}분</translation>
        </message>
        <message>
            <source>{number}   F2   (F3 +5분)</source>
            <translation>{number}   F2   (F3 +5분)</translation>
        </message>
        <message>
            <source>새 주문 {number} 접수 · {minutes}분</source>
            <translation>새 주문 {number} 접수 · {minutes}분</translation>
        </message>
        <message>
            <source>새 주문 {number} 접수 · {minutes}분 (뒤에 {count}건)</source>
            <translation>새 주문 {number} 접수 · {minutes}분 (뒤에 {count}건)</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>거절</translation>
        </message>
        <message>
            <source>취소</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>준비 완료</source>
            <translation>준비 완료</translation>
        </message>
        <message>
            <source>배달 출발</source>
            <translation>배달 출발</translation>
        </message>
        <message>
            <source>배달 완료</source>
            <translation>배달 완료</translation>
        </message>
        <message>
            <source>픽업 완료</source>
            <translation>픽업 완료</translation>
        </message>
        <message>
            <source>조리 시작</source>
            <translation>조리 시작</translation>
        </message>
        <message>
            <source>뒤에 새 주문 {count}건이 기다립니다</source>
            <translation>뒤에 새 주문 {count}건이 기다립니다</translation>
        </message>
        <message>
            <source>Shift+F3 −5분 · Space 30초 조용히</source>
            <translation>Shift+F3 −5분 · Space 30초 조용히</translation>
        </message>
        <message>
            <source>{number} · 거절하는 이유를 골라 주세요</source>
            <translation>{number} · 거절하는 이유를 골라 주세요</translation>
        </message>
        <message>
            <source>{number} · 취소하는 이유를 골라 주세요</source>
            <translation>{number} · 취소하는 이유를 골라 주세요</translation>
        </message>
        <message>
            <source>돌아가기</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>{state}: 플랫폼의 대답을 기다립니다.</source>
            <translation>{state}: 플랫폼의 대답을 기다립니다.</translation>
        </message>
        <message>
            <source>{decision}: 아직 보내지 못했습니다. 연결되면 바로 보냅니다.</source>
            <translation>{decision}: 아직 보내지 못했습니다. 연결되면 바로 보냅니다.</translation>
        </message>
        <message>
            <source>{decision}: 시간이 지나 보내지 않았습니다. 지금이라도 보낼까요?</source>
            <translation>{decision}: 시간이 지나 보내지 않았습니다. 지금이라도 보낼까요?</translation>
        </message>
        <message>
            <source>그래도 {decision}</source>
            <translation>그래도 {decision}</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>끝난 주문입니다.</source>
            <translation>끝난 주문입니다.</translation>
        </message>
        <message>
            <source>확인했습니다</source>
            <translation>확인했습니다</translation>
        </message>
        <message>
            <source>취소된 주문입니다. 조리를 멈추고 눌러 주세요.</source>
            <translation>취소된 주문입니다. 조리를 멈추고 눌러 주세요.</translation>
        </message>
        <message>
            <source>고객이 취소를 원합니다.</source>
            <translation>고객이 취소를 원합니다.</translation>
        </message>
        <message>
            <source>고객이 취소를 원합니다: {reason}</source>
            <translation>고객이 취소를 원합니다: {reason}</translation>
        </message>
        <message>
            <source>취소 수락</source>
            <translation>취소 수락</translation>
        </message>
        <message>
            <source>조리해서 안 됨</source>
            <translation>조리해서 안 됨</translation>
        </message>
        <message>
            <source>이미 출발</source>
            <translation>이미 출발</translation>
        </message>
        <message>
            <source>플랫폼이 {decision} 결과를 확인해 주지 않았습니다. 플랫폼 화면에서 확인한 뒤 골라 주세요.</source>
            <translation>플랫폼이 {decision} 결과를 확인해 주지 않았습니다. 플랫폼 화면에서 확인한 뒤 골라 주세요.</translation>
        </message>
        <message>
            <source>이미 {decision}됨</source>
            <translation>이미 {decision}됨</translation>
        </message>
        <message>
            <source>다시 {decision}</source>
            <translation>다시 {decision}</translation>
        </message>
        <message>
            <source>접수</source>
            <translation>접수</translation>
        </message>
        <message>
            <source>{number} 접수했습니다</source>
            <translation>{number} 접수했습니다</translation>
        </message>
        <message>
            <source>재료·메뉴 품절</source>
            <translation>재료·메뉴 품절</translation>
        </message>
        <message>
            <source>가게 사정</source>
            <translation>가게 사정</translation>
        </message>
        <message>
            <source>배달 시간 아님</source>
            <translation>배달 시간 아님</translation>
        </message>
        <message>
            <source>배달 지역 아님</source>
            <translation>배달 지역 아님</translation>
        </message>
        <message>
            <source>배달할 사람 없음</source>
            <translation>배달할 사람 없음</translation>
        </message>
        <message>
            <source>배달 문제</source>
            <translation>배달 문제</translation>
        </message>
        <message>
            <source>옛날 메뉴·가격</source>
            <translation>옛날 메뉴·가격</translation>
        </message>
        <message>
            <source>같은 주문 두 번</source>
            <translation>같은 주문 두 번</translation>
        </message>
        <message>
            <source>차단한 고객</source>
            <translation>차단한 고객</translation>
        </message>
        <message>
            <source>위험한 지역</source>
            <translation>위험한 지역</translation>
        </message>
        <message>
            <source>프로그램 문제</source>
            <translation>프로그램 문제</translation>
        </message>
        <message>
            <source>고객이 취소를 요청함</source>
            <translation>고객이 취소를 요청함</translation>
        </message>
        <message>
            <source>기타 사유</source>
            <translation>기타 사유</translation>
        </message>
    </context>
    <context>
        <name>Deposits</name>
        <message>
            <source>입금 확인</source>
            <translation>입금 확인</translation>
        </message>
        <message>
            <source>은행 내역은 {first}부터 {last}까지 있습니다.</source>
            <translation>은행 내역은 {first}부터 {last}까지 있습니다.</translation>
        </message>
        <message>
            <source>그 사이 {first}부터 {last}까지는 없습니다.</source>
            <translation>그 사이 {first}부터 {last}까지는 없습니다.</translation>
        </message>
        <message>
            <source>은행 내역이 아직 없습니다.</source>
            <translation>은행 내역이 아직 없습니다.</translation>
        </message>
        <message>
            <source>들어올 때가 지난 정산은 모두 들어왔습니다.</source>
            <translation>들어올 때가 지난 정산은 모두 들어왔습니다.</translation>
        </message>
        <message>
            <source>들어올 때가 지났는데 안 들어온 정산 {count}건, {amount}</source>
            <translation>들어올 때가 지났는데 안 들어온 정산 {count}건, {amount}</translation>
        </message>
        <message>
            <source>은행 파일 가져오기</source>
            <translation>은행 파일 가져오기</translation>
        </message>
        <message>
            <source>통장 거래 내역 가져오기</source>
            <translation>통장 거래 내역 가져오기</translation>
        </message>
        <message>
            <source>통장과 아직 맞춰 보지 않았습니다</source>
            <translation>통장과 아직 맞춰 보지 않았습니다</translation>
        </message>
        <message>
            <source>은행 누리집에서 거래 내역을 엑셀이나 CSV 파일로 받아 여기에 가져오면, 정산한 돈이 들어왔는지 맞춰 봅니다.</source>
            <translation>은행 누리집에서 거래 내역을 엑셀이나 CSV 파일로 받아 여기에 가져오면, 정산한 돈이 들어왔는지 맞춰 봅니다.</translation>
        </message>
        <message>
            <source>은행 내역과 정산을 맞춰 보고 있습니다.</source>
            <translation>은행 내역과 정산을 맞춰 보고 있습니다.</translation>
        </message>
        <message>
            <source>맞춰 보지 못했습니다. {why}</source>
            <translation>맞춰 보지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>다시 맞춰 보기</source>
            <translation>다시 맞춰 보기</translation>
        </message>
        <message>
            <source>아직 안 들어온 정산 {count}건</source>
            <translation>아직 안 들어온 정산 {count}건</translation>
        </message>
        <message>
            <source>기다리는 정산이 없습니다.</source>
            <translation>기다리는 정산이 없습니다.</translation>
        </message>
        <message>
            <source>{day}에 들어올 정산</source>
            <translation>{day}에 들어올 정산</translation>
        </message>
        <message>
            <source>{days}일째 안 들어왔습니다.</source>
            <translation>{days}일째 안 들어왔습니다.</translation>
        </message>
        <message>
            <source>오늘 들어올 예정입니다.</source>
            <translation>오늘 들어올 예정입니다.</translation>
        </message>
        <message>
            <source>{days}일 뒤에 들어올 예정입니다.</source>
            <translation>{days}일 뒤에 들어올 예정입니다.</translation>
        </message>
        <message>
            <source>그날의 은행 내역이 아직 없습니다. 새 파일을 가져오면 확인합니다.</source>
            <translation>그날의 은행 내역이 아직 없습니다. 새 파일을 가져오면 확인합니다.</translation>
        </message>
        <message>
            <source>그날의 은행 내역이 없습니다. 그때의 파일을 가져오면 확인합니다.</source>
            <translation>그날의 은행 내역이 없습니다. 그때의 파일을 가져오면 확인합니다.</translation>
        </message>
        <message>
            <source>일부 주문이 다른 정산서에도 있습니다.</source>
            <translation>일부 주문이 다른 정산서에도 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 새 정산서로 바꾸어 더 기다리지 않는 정산 {count}건: {dues}</source>
            <translation>플랫폼이 새 정산서로 바꾸어 더 기다리지 않는 정산 {count}건: {dues}</translation>
        </message>
        <message>
            <source>{day} {amount}</source>
            <translation>{day} {amount}</translation>
        </message>
        <message>
            <source>어느 정산인지 모르는 입금 {count}건</source>
            <translation>어느 정산인지 모르는 입금 {count}건</translation>
        </message>
        <message>
            <source>위의 정산과 아래의 입금을 골라 함께 묶을 수 있습니다.</source>
            <translation>위의 정산과 아래의 입금을 골라 함께 묶을 수 있습니다.</translation>
        </message>
        <message>
            <source>{day} · {from_whom}</source>
            <translation>{day} · {from_whom}</translation>
        </message>
        <message>
            <source>이름 없음</source>
            <translation>이름 없음</translation>
        </message>
        <message>
            <source>맞춰진 입금 {count}건</source>
            <translation>맞춰진 입금 {count}건</translation>
        </message>
        <message>
            <source>{days} 정산</source>
            <translation>{days} 정산</translation>
        </message>
        <message>
            <source>꼭 맞게 들어왔습니다.</source>
            <translation>꼭 맞게 들어왔습니다.</translation>
        </message>
        <message>
            <source>{count}번에 나눠 들어왔습니다.</source>
            <translation>{count}번에 나눠 들어왔습니다.</translation>
        </message>
        <message>
            <source>정산 {count}건이 한 번에 들어왔습니다.</source>
            <translation>정산 {count}건이 한 번에 들어왔습니다.</translation>
        </message>
        <message>
            <source>{amount} 적게 들어왔습니다. 수수료로 보입니다.</source>
            <translation>{amount} 적게 들어왔습니다. 수수료로 보입니다.</translation>
        </message>
        <message>
            <source>{amount} 많게 들어왔습니다.</source>
            <translation>{amount} 많게 들어왔습니다.</translation>
        </message>
        <message>
            <source>직접 묶었습니다.</source>
            <translation>직접 묶었습니다.</translation>
        </message>
        <message>
            <source>직접 묶었습니다. 차이는 {amount}입니다.</source>
            <translation>직접 묶었습니다. 차이는 {amount}입니다.</translation>
        </message>
        <message>
            <source>통장: {rows}</source>
            <translation>통장: {rows}</translation>
        </message>
        <message>
            <source>{count}줄 더 보기</source>
            <translation>{count}줄 더 보기</translation>
        </message>
        <message>
            <source>정산 {dues}건 {due} · 입금 {rows}건 {came} · 차이 {difference}</source>
            <translation>정산 {dues}건 {due} · 입금 {rows}건 {came} · 차이 {difference}</translation>
        </message>
        <message>
            <source>이 정산에 맞는 입금을 아래에서 골라 주세요.</source>
            <translation>이 정산에 맞는 입금을 아래에서 골라 주세요.</translation>
        </message>
        <message>
            <source>이 입금에 맞는 정산을 위에서 골라 주세요.</source>
            <translation>이 입금에 맞는 정산을 위에서 골라 주세요.</translation>
        </message>
        <message>
            <source>함께 묶기</source>
            <translation>함께 묶기</translation>
        </message>
        <message>
            <source>고르기 그만</source>
            <translation>고르기 그만</translation>
        </message>
        <message>
            <source>묶은 것 풀기</source>
            <translation>묶은 것 풀기</translation>
        </message>
        <message>
            <source>풀면 정산과 입금이 다시 따로 남습니다.</source>
            <translation>풀면 정산과 입금이 다시 따로 남습니다.</translation>
        </message>
        <message>
            <source>함께 묶었습니다.</source>
            <translation>함께 묶었습니다.</translation>
        </message>
        <message>
            <source>묶은 것을 풀었습니다.</source>
            <translation>묶은 것을 풀었습니다.</translation>
        </message>
        <message>
            <source>하지 못했습니다. {why}</source>
            <translation>하지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>{row}, 골랐습니다</source>
            <translation>{row}, 골랐습니다</translation>
        </message>
        <message>
            <source>가져온 파일 {count}</source>
            <translation>가져온 파일 {count}</translation>
        </message>
        <message>
            <source>가져온 은행 파일</source>
            <translation>가져온 은행 파일</translation>
        </message>
        <message>
            <source>{button}, 펼침</source>
            <translation>{button}, 펼침</translation>
        </message>
        <message>
            <source>{when}에 가져옴 · {rows}줄 · {first} – {last}</source>
            <translation>{when}에 가져옴 · {rows}줄 · {first} – {last}</translation>
        </message>
        <message>
            <source>{when}에 가져옴 · {rows}줄</source>
            <translation>{when}에 가져옴 · {rows}줄</translation>
        </message>
        <message>
            <source>되돌리기</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>{name} 되돌리기</source>
            <translation>{name} 되돌리기</translation>
        </message>
        <message>
            <source>'{name}' 파일을 되돌릴까요? 이 파일의 줄과 거기에 직접 묶은 것이 없어지고, 다른 파일에도 있는 줄은 남습니다.</source>
            <translation>'{name}' 파일을 되돌릴까요? 이 파일의 줄과 거기에 직접 묶은 것이 없어지고, 다른 파일에도 있는 줄은 남습니다.</translation>
        </message>
        <message>
            <source>네, 되돌리기</source>
            <translation>네, 되돌리기</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>'{name}' 파일을 되돌렸습니다. 입금을 다시 맞춥니다.</source>
            <translation>'{name}' 파일을 되돌렸습니다. 입금을 다시 맞춥니다.</translation>
        </message>
        <message>
            <source>은행에서 받은 파일 고르기</source>
            <translation>은행에서 받은 파일 고르기</translation>
        </message>
        <message>
            <source>은행 파일 (*.xlsx *.xls *.csv *.txt);;모든 파일 (*)</source>
            <translation>은행 파일 (*.xlsx *.xls *.csv *.txt);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>{name} 파일을 읽고 있습니다.</source>
            <translation>{name} 파일을 읽고 있습니다.</translation>
        </message>
        <message>
            <source>{name} · 칸을 알아보았습니다. 아래와 같으면 가져오세요.</source>
            <translation>{name} · 칸을 알아보았습니다. 아래와 같으면 가져오세요.</translation>
        </message>
        <message>
            <source>{name} · 처음 보는 모양입니다. 어느 칸에 무엇이 있는지 골라 주세요.</source>
            <translation>{name} · 처음 보는 모양입니다. 어느 칸에 무엇이 있는지 골라 주세요.</translation>
        </message>
        <message>
            <source>이 파일은 가져올 수 없습니다. {why}</source>
            <translation>이 파일은 가져올 수 없습니다. {why}</translation>
        </message>
        <message>
            <source>다른 파일</source>
            <translation>다른 파일</translation>
        </message>
        <message>
            <source>칸 다시 정하기</source>
            <translation>칸 다시 정하기</translation>
        </message>
        <message>
            <source>가져오기</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>그만두는 중</source>
            <translation>그만두는 중</translation>
        </message>
        <message>
            <source>{done} / {all}줄을 읽었습니다. 끝날 때까지 아무것도 바뀌지 않습니다.</source>
            <translation>{done} / {all}줄을 읽었습니다. 끝날 때까지 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>파일을 읽고 있습니다.</source>
            <translation>파일을 읽고 있습니다.</translation>
        </message>
        <message>
            <source>은행 내역 {rows}줄을 새로 가져왔습니다. ({first} – {last})</source>
            <translation>은행 내역 {rows}줄을 새로 가져왔습니다. ({first} – {last})</translation>
        </message>
        <message>
            <source>은행 내역 {rows}줄을 새로 가져왔고, {known}줄은 이미 있어 두 번 넣지 않았습니다.</source>
            <translation>은행 내역 {rows}줄을 새로 가져왔고, {known}줄은 이미 있어 두 번 넣지 않았습니다.</translation>
        </message>
        <message>
            <source>새 줄이 없습니다. 이 파일의 {known}줄은 모두 이미 있습니다.</source>
            <translation>새 줄이 없습니다. 이 파일의 {known}줄은 모두 이미 있습니다.</translation>
        </message>
        <message>
            <source>가져오지 못했고, 아무것도 바뀌지 않았습니다. {why}</source>
            <translation>가져오지 못했고, 아무것도 바뀌지 않았습니다. {why}</translation>
        </message>
        <message>
            <source>파일에 적힌 대로</source>
            <translation>파일에 적힌 대로</translation>
        </message>
        <message>
            <source>이렇게 가져옵니다</source>
            <translation>이렇게 가져옵니다</translation>
        </message>
        <message>
            <source>거래일</source>
            <translation>거래일</translation>
        </message>
        <message>
            <source>내용</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>입금 + 출금 −</source>
            <translation>입금 + 출금 −</translation>
        </message>
        <message>
            <source>잔액</source>
            <translation>잔액</translation>
        </message>
        <message>
            <source>읽을 수 없음</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <source>이 칸들로는 읽을 수 있는 줄이 없습니다. 날짜와 금액의 칸을 다시 골라 주세요.</source>
            <translation>이 칸들로는 읽을 수 있는 줄이 없습니다. 날짜와 금액의 칸을 다시 골라 주세요.</translation>
        </message>
        <message>
            <source>읽을 수 없는 줄이 {count}개 보입니다. 칸과 첫 줄을 다시 살펴봐 주세요.</source>
            <translation>읽을 수 없는 줄이 {count}개 보입니다. 칸과 첫 줄을 다시 살펴봐 주세요.</translation>
        </message>
        <message>
            <source>보이는 줄을 모두 읽었습니다.</source>
            <translation>보이는 줄을 모두 읽었습니다.</translation>
        </message>
        <message>
            <source>{number} / {count} · {question}</source>
            <translation>{number} / {count} · {question}</translation>
        </message>
        <message>
            <source>첫 거래는 몇 번째 줄입니까?</source>
            <translation>첫 거래는 몇 번째 줄입니까?</translation>
        </message>
        <message>
            <source>거래한 날짜는 어느 칸입니까?</source>
            <translation>거래한 날짜는 어느 칸입니까?</translation>
        </message>
        <message>
            <source>들어온 돈은 어느 칸입니까?</source>
            <translation>들어온 돈은 어느 칸입니까?</translation>
        </message>
        <message>
            <source>나간 돈은 어느 칸입니까?</source>
            <translation>나간 돈은 어느 칸입니까?</translation>
        </message>
        <message>
            <source>입금인지 출금인지는 어느 칸에 글로 적혀 있습니까?</source>
            <translation>입금인지 출금인지는 어느 칸에 글로 적혀 있습니까?</translation>
        </message>
        <message>
            <source>잔액은 어느 칸입니까?</source>
            <translation>잔액은 어느 칸입니까?</translation>
        </message>
        <message>
            <source>적요는 어느 칸입니까?</source>
            <translation>적요는 어느 칸입니까?</translation>
        </message>
        <message>
            <source>보낸 사람은 어느 칸입니까?</source>
            <translation>보낸 사람은 어느 칸입니까?</translation>
        </message>
        <message>
            <source>같은 칸에 있음</source>
            <translation>같은 칸에 있음</translation>
        </message>
        <message>
            <source>없음</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>{letter} {heading}</source>
            <translation>{letter} {heading}</translation>
        </message>
        <message>
            <source>{number}줄</source>
            <translation>{number}줄</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>다음</translation>
        </message>
    </context>
    <context>
        <name>Designer</name>
        <message>
            <source>주문서 꾸미기</source>
            <translation>주문서 꾸미기</translation>
        </message>
        <message>
            <source>오른쪽이 실제로 나올 모습입니다. 저장하면 다음 주문서부터 바뀝니다.</source>
            <translation>오른쪽이 실제로 나올 모습입니다. 저장하면 다음 주문서부터 바뀝니다.</translation>
        </message>
        <message>
            <source>주방</source>
            <translation>주방</translation>
        </message>
        <message>
            <source>배달</source>
            <translation>배달</translation>
        </message>
        <message>
            <source>라벨</source>
            <translation>라벨</translation>
        </message>
        <message>
            <source>로고</source>
            <translation>로고</translation>
        </message>
        <message>
            <source>주문 종류와 번호</source>
            <translation>주문 종류와 번호</translation>
        </message>
        <message>
            <source>주문·완료 시간</source>
            <translation>주문·완료 시간</translation>
        </message>
        <message>
            <source>고객 요청</source>
            <translation>고객 요청</translation>
        </message>
        <message>
            <source>메뉴</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>수저·다회용기</source>
            <translation>수저·다회용기</translation>
        </message>
        <message>
            <source>가게 이름·인쇄 시각</source>
            <translation>가게 이름·인쇄 시각</translation>
        </message>
        <message>
            <source>배달 주소</source>
            <translation>배달 주소</translation>
        </message>
        <message>
            <source>안심번호</source>
            <translation>안심번호</translation>
        </message>
        <message>
            <source>배달 요청</source>
            <translation>배달 요청</translation>
        </message>
        <message>
            <source>가게 요청</source>
            <translation>가게 요청</translation>
        </message>
        <message>
            <source>금액 합계</source>
            <translation>금액 합계</translation>
        </message>
        <message>
            <source>결제 방법</source>
            <translation>결제 방법</translation>
        </message>
        <message>
            <source>사업자 정보</source>
            <translation>사업자 정보</translation>
        </message>
        <message>
            <source>공급가액·부가세</source>
            <translation>공급가액·부가세</translation>
        </message>
        <message>
            <source>원산지</source>
            <translation>원산지</translation>
        </message>
        <message>
            <source>주문번호 QR</source>
            <translation>주문번호 QR</translation>
        </message>
        <message>
            <source>알레르기 같은 요청이 주방에 전해지지 않습니다.</source>
            <translation>알레르기 같은 요청이 주방에 전해지지 않습니다.</translation>
        </message>
        <message>
            <source>번호를 알아야 해서 뺄 수 없습니다.</source>
            <translation>번호를 알아야 해서 뺄 수 없습니다.</translation>
        </message>
        <message>
            <source>메뉴를 알아야 해서 뺄 수 없습니다.</source>
            <translation>메뉴를 알아야 해서 뺄 수 없습니다.</translation>
        </message>
        <message>
            <source>아래에서 그림을 넣으면 나옵니다.</source>
            <translation>아래에서 그림을 넣으면 나옵니다.</translation>
        </message>
        <message>
            <source>가게 정보에 원산지가 적혀 있지 않습니다.</source>
            <translation>가게 정보에 원산지가 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>가게 정보에 사업자번호가 적혀 있지 않습니다.</source>
            <translation>가게 정보에 사업자번호가 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>나옴</source>
            <translation>나옴</translation>
        </message>
        <message>
            <source>뺌</source>
            <translation>뺌</translation>
        </message>
        <message>
            <source>항상</source>
            <translation>항상</translation>
        </message>
        <message>
            <source>크게</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>{part}: {button}</source>
            <translation>{part}: {button}</translation>
        </message>
        <message>
            <source>{part} 나옴. 누르면 빠집니다</source>
            <translation>{part} 나옴. 누르면 빠집니다</translation>
        </message>
        <message>
            <source>{part} 빠짐. 누르면 나옵니다</source>
            <translation>{part} 빠짐. 누르면 나옵니다</translation>
        </message>
        <message>
            <source>{part} 크게. 누르면 보통 크기</source>
            <translation>{part} 크게. 누르면 보통 크기</translation>
        </message>
        <message>
            <source>{part} 보통 크기. 누르면 크게</source>
            <translation>{part} 보통 크기. 누르면 크게</translation>
        </message>
        <message>
            <source>위로</source>
            <translation>위로</translation>
        </message>
        <message>
            <source>아래로</source>
            <translation>아래로</translation>
        </message>
        <message>
            <source>장수</source>
            <translation>장수</translation>
        </message>
        <message>
            <source>프린터대로</source>
            <translation>프린터대로</translation>
        </message>
        <message>
            <source>{count}장</source>
            <translation>{count}장</translation>
        </message>
        <message>
            <source>로고 그림 (PNG, JPG)</source>
            <translation>로고 그림 (PNG, JPG)</translation>
        </message>
        <message>
            <source>로고 그림 파일의 위치</source>
            <translation>로고 그림 파일의 위치</translation>
        </message>
        <message>
            <source>찾기</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>넣기</source>
            <translation>넣기</translation>
        </message>
        <message>
            <source>로고 지우기</source>
            <translation>로고 지우기</translation>
        </message>
        <message>
            <source>그림을 읽고 있습니다.</source>
            <translation>그림을 읽고 있습니다.</translation>
        </message>
        <message>
            <source>그림을 넣었습니다. 미리보기를 확인해 주세요.</source>
            <translation>그림을 넣었습니다. 미리보기를 확인해 주세요.</translation>
        </message>
        <message>
            <source>그림 파일의 위치를 적거나 '찾기'를 눌러 주세요.</source>
            <translation>그림 파일의 위치를 적거나 '찾기'를 눌러 주세요.</translation>
        </message>
        <message>
            <source>로고가 이 용지보다 넓어서 나오지 않습니다. '넣기'를 다시 눌러 주세요.</source>
            <translation>로고가 이 용지보다 넓어서 나오지 않습니다. '넣기'를 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>그림 파일 (*.png *.jpg *.jpeg *.bmp)</source>
            <translation>그림 파일 (*.png *.jpg *.jpeg *.bmp)</translation>
        </message>
        <message>
            <source>{slip} 미리보기</source>
            <translation>{slip} 미리보기</translation>
        </message>
        <message>
            <source>이 모습은 그릴 수 없습니다. 다른 용지를 골라 주세요.</source>
            <translation>이 모습은 그릴 수 없습니다. 다른 용지를 골라 주세요.</translation>
        </message>
        <message>
            <source>{columns}칸</source>
            <translation>{columns}칸</translation>
        </message>
        <message>
            <source>{mm} mm</source>
            <translation>{mm} mm</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>저장하고 있습니다.</source>
            <translation>저장하고 있습니다.</translation>
        </message>
        <message>
            <source>저장했습니다. 다음 주문서부터 이렇게 나옵니다.</source>
            <translation>저장했습니다. 다음 주문서부터 이렇게 나옵니다.</translation>
        </message>
        <message>
            <source>처음 모습으로</source>
            <translation>처음 모습으로</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>고른 주문</source>
            <translation>고른 주문</translation>
        </message>
        <message>
            <source>주문 내용</source>
            <translation>주문 내용</translation>
        </message>
        <message>
            <source>안에 접수해 주세요</source>
            <translation>안에 접수해 주세요</translation>
        </message>
        <message>
            <source>플랫폼 확인까지</source>
            <translation>플랫폼 확인까지</translation>
        </message>
        <message>
            <source>접수 시간이 지났습니다</source>
            <translation>접수 시간이 지났습니다</translation>
        </message>
        <message>
            <source>까지 준비</source>
            <translation>까지 준비</translation>
        </message>
        <message>
            <source>준비 시간이 지났습니다</source>
            <translation>준비 시간이 지났습니다</translation>
        </message>
        <message>
            <source>예약 · {date} {clock} 도착</source>
            <translation>예약 · {date} {clock} 도착</translation>
        </message>
        <message>
            <source>예약 · {date} {clock} 픽업</source>
            <translation>예약 · {date} {clock} 픽업</translation>
        </message>
        <message>
            <source>{start}~{end}</source>
            <translation>{start}~{end}</translation>
        </message>
        <message>
            <source>주문 내용을 받는 중입니다. 지금 접수해도 됩니다.</source>
            <translation>주문 내용을 받는 중입니다. 지금 접수해도 됩니다.</translation>
        </message>
        <message>
            <source>주문 내용을 받는 중입니다.</source>
            <translation>주문 내용을 받는 중입니다.</translation>
        </message>
        <message>
            <source>주문 내용을 이 컴퓨터에 보관하지 않습니다.</source>
            <translation>주문 내용을 이 컴퓨터에 보관하지 않습니다.</translation>
        </message>
        <message>
            <source>다른 기기가 받은 주문입니다.</source>
            <translation>다른 기기가 받은 주문입니다.</translation>
        </message>
        <message>
            <source>취소된 주문입니다. 조리를 멈춰 주세요.</source>
            <translation>취소된 주문입니다. 조리를 멈춰 주세요.</translation>
        </message>
        <message>
            <source>취소된 주문입니다. 조리를 멈춰 주세요. ({reason})</source>
            <translation>취소된 주문입니다. 조리를 멈춰 주세요. ({reason})</translation>
        </message>
        <message>
            <source>받지 않은 주문입니다.</source>
            <translation>받지 않은 주문입니다.</translation>
        </message>
        <message>
            <source>받지 않은 주문입니다. ({reason})</source>
            <translation>받지 않은 주문입니다. ({reason})</translation>
        </message>
        <message>
            <source>아직 조리하지 마세요. 플랫폼이 알려 주면 시작합니다.</source>
            <translation>아직 조리하지 마세요. 플랫폼이 알려 주면 시작합니다.</translation>
        </message>
        <message>
            <source>금액을 읽을 수 없습니다: 확인해 주세요 ({path})</source>
            <translation>금액을 읽을 수 없습니다: 확인해 주세요 ({path})</translation>
        </message>
        <message>
            <source>읽을 수 없는 내용이 있습니다: 확인해 주세요 ({path})</source>
            <translation>읽을 수 없는 내용이 있습니다: 확인해 주세요 ({path})</translation>
        </message>
        <message>
            <source>수저·포크 빼 주세요</source>
            <translation>수저·포크 빼 주세요</translation>
        </message>
        <message>
            <source>수저·포크 넣어 주세요</source>
            <translation>수저·포크 넣어 주세요</translation>
        </message>
        <message>
            <source>다회용기</source>
            <translation>다회용기</translation>
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
            <translation>{text} … (글이 너무 깁니다. 전체 {total}자 중 {shown}자만 보입니다)</translation>
        </message>
        <message>
            <source>{count}가지 더 보기 · 모두 {total}가지</source>
            <translation>{count}가지 더 보기 · 모두 {total}가지</translation>
        </message>
        <message>
            <source>아래에 더 있습니다</source>
            <translation>아래에 더 있습니다</translation>
        </message>
        <message>
            <source>배달 주소</source>
            <translation>배달 주소</translation>
        </message>
        <message>
            <source>받는 곳</source>
            <translation>받는 곳</translation>
        </message>
        <message>
            <source>고객</source>
            <translation>고객</translation>
        </message>
        <message>
            <source>픽업 번호 {code}</source>
            <translation>픽업 번호 {code}</translation>
        </message>
        <message>
            <source>주소가 없습니다</source>
            <translation>주소가 없습니다</translation>
        </message>
        <message>
            <source>(지번) {lot}</source>
            <translation>(지번) {lot}</translation>
        </message>
        <message>
            <source>안심번호 {number}</source>
            <translation>안심번호 {number}</translation>
        </message>
        <message>
            <source>전화 {number}</source>
            <translation>전화 {number}</translation>
        </message>
        <message>
            <source>우리 가게 첫 주문</source>
            <translation>우리 가게 첫 주문</translation>
        </message>
        <message>
            <source>우리 가게 {count}번째 주문</source>
            <translation>우리 가게 {count}번째 주문</translation>
        </message>
        <message>
            <source>플랫폼 배달</source>
            <translation>플랫폼 배달</translation>
        </message>
        <message>
            <source>가게 배달</source>
            <translation>가게 배달</translation>
        </message>
        <message>
            <source>결제</source>
            <translation>결제</translation>
        </message>
        <message>
            <source>{amount} · {tender} (받음)</source>
            <translation>{amount} · {tender} (받음)</translation>
        </message>
        <message>
            <source>{amount} · {tender} (받을 돈)</source>
            <translation>{amount} · {tender} (받을 돈)</translation>
        </message>
        <message>
            <source>받을 돈 {amount}</source>
            <translation>받을 돈 {amount}</translation>
        </message>
        <message>
            <source>{paid} 받고 거스름돈 {change}</source>
            <translation>{paid} 받고 거스름돈 {change}</translation>
        </message>
        <message>
            <source>플랫폼</source>
            <translation>플랫폼</translation>
        </message>
        <message>
            <source>우리 가게</source>
            <translation>우리 가게</translation>
        </message>
        <message>
            <source>본사</source>
            <translation>본사</translation>
        </message>
        <message>
            <source>공공</source>
            <translation>공공</translation>
        </message>
        <message>
            <source>부담 모름</source>
            <translation>부담 모름</translation>
        </message>
    </context>
    <context>
        <name>Drill</name>
        <message>
            <source>연습 · 진짜 주문이 아닙니다</source>
            <translation>연습 · 진짜 주문이 아닙니다</translation>
        </message>
        <message>
            <source>연습 안내</source>
            <translation>연습 안내</translation>
        </message>
        <message>
            <source>연습 중</source>
            <translation>연습 중</translation>
        </message>
        <message>
            <source>진짜 주문이 아닙니다 · {minutes}:{seconds} 남음</source>
            <translation>진짜 주문이 아닙니다 · {minutes}:{seconds} 남음</translation>
        </message>
        <message>
            <source>진짜 주문이 아닙니다 · 남은 주문만 처리하면 끝납니다</source>
            <translation>진짜 주문이 아닙니다 · 남은 주문만 처리하면 끝납니다</translation>
        </message>
        <message>
            <source>프린터에 용지 넣기</source>
            <translation>프린터에 용지 넣기</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>연습 끝내기</source>
            <translation>연습 끝내기</translation>
        </message>
        <message>
            <source>연습하기</source>
            <translation>연습하기</translation>
        </message>
        <message>
            <source>연습</source>
            <translation>연습</translation>
        </message>
        <message>
            <source>연습 주문은 주문 기록·매출·프린터에 남지 않습니다. 진짜 주문이 오면 바로 멈춥니다.</source>
            <translation>연습 주문은 주문 기록·매출·프린터에 남지 않습니다. 진짜 주문이 오면 바로 멈춥니다.</translation>
        </message>
        <message>
            <source>3분 맛보기</source>
            <translation>3분 맛보기</translation>
        </message>
        <message>
            <source>주문 8건 · 취소 2건</source>
            <translation>주문 8건 · 취소 2건</translation>
        </message>
        <message>
            <source>금요일 저녁 7시</source>
            <translation>금요일 저녁 7시</translation>
        </message>
        <message>
            <source>10분 · 주문 25건 · 취소 2건 · 용지 없음</source>
            <translation>10분 · 주문 25건 · 취소 2건 · 용지 없음</translation>
        </message>
        <message>
            <source>화면 안내 다시 보기</source>
            <translation>화면 안내 다시 보기</translation>
        </message>
        <message>
            <source>1분</source>
            <translation>1분</translation>
        </message>
        <message>
            <source>연습이 다른 창에서 진행 중입니다.</source>
            <translation>연습이 다른 창에서 진행 중입니다.</translation>
        </message>
        <message>
            <source>아직 연습한 기록이 없습니다. 3분 맛보기부터 해 보세요.</source>
            <translation>아직 연습한 기록이 없습니다. 3분 맛보기부터 해 보세요.</translation>
        </message>
        <message>
            <source>진짜 주문이 와서 연습을 멈췄습니다. 주문을 처리한 뒤 다시 해 보세요.</source>
            <translation>진짜 주문이 와서 연습을 멈췄습니다. 주문을 처리한 뒤 다시 해 보세요.</translation>
        </message>
        <message>
            <source>끝까지 하지 않은 연습입니다. 지난 연습과 비교하지 않습니다.</source>
            <translation>끝까지 하지 않은 연습입니다. 지난 연습과 비교하지 않습니다.</translation>
        </message>
        <message>
            <source>3분 맛보기 결과</source>
            <translation>3분 맛보기 결과</translation>
        </message>
        <message>
            <source>금요일 저녁 7시 결과</source>
            <translation>금요일 저녁 7시 결과</translation>
        </message>
        <message>
            <source>지난 연습</source>
            <translation>지난 연습</translation>
        </message>
        <message>
            <source>접수</source>
            <translation>접수</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>거절</translation>
        </message>
        <message>
            <source>놓침</source>
            <translation>놓침</translation>
        </message>
        <message>
            <source>{count}건</source>
            <translation>{count}건</translation>
        </message>
        <message>
            <source>접수·거절까지 평균</source>
            <translation>접수·거절까지 평균</translation>
        </message>
        <message>
            <source>접수·거절까지 가장 오래</source>
            <translation>접수·거절까지 가장 오래</translation>
        </message>
        <message>
            <source>가장 오래 울린 벨</source>
            <translation>가장 오래 울린 벨</translation>
        </message>
        <message>
            <source>취소 {count}건을 확인한 시간</source>
            <translation>취소 {count}건을 확인한 시간</translation>
        </message>
        <message>
            <source>{unseen}건은 확인하지 않음</source>
            <translation>{unseen}건은 확인하지 않음</translation>
        </message>
        <message>
            <source>용지를 넣기까지</source>
            <translation>용지를 넣기까지</translation>
        </message>
        <message>
            <source>{time} 동안 넣지 않음</source>
            <translation>{time} 동안 넣지 않음</translation>
        </message>
        <message>
            <source>받아들여지지 않은 누름</source>
            <translation>받아들여지지 않은 누름</translation>
        </message>
        <message>
            <source>{count}번</source>
            <translation>{count}번</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds}초</translation>
        </message>
        <message>
            <source>{minutes}분 {seconds}초</source>
            <translation>{minutes}분 {seconds}초</translation>
        </message>
        <message>
            <source>지난번 {value}</source>
            <translation>지난번 {value}</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>{when} · {form} · 접수 {accepted} · 거절 {rejected} · 놓침 {missed} · 평균 {mean}</source>
            <translation>{when} · {form} · 접수 {accepted} · 거절 {rejected} · 놓침 {missed} · 평균 {mean}</translation>
        </message>
        <message>
            <source>주문을 하나라도 접수하거나 거절하면 여기에 결과가 나옵니다.</source>
            <translation>주문을 하나라도 접수하거나 거절하면 여기에 결과가 나옵니다.</translation>
        </message>
        <message>
            <source>놓친 주문이 있습니다. 벨이 울리면 하던 일을 멈추고 F2부터 눌러 주세요.</source>
            <translation>놓친 주문이 있습니다. 벨이 울리면 하던 일을 멈추고 F2부터 눌러 주세요.</translation>
        </message>
        <message>
            <source>취소를 늦게 봤습니다. 취소 벨이 울리면 조리를 멈추고 그 주문을 먼저 확인해 주세요.</source>
            <translation>취소를 늦게 봤습니다. 취소 벨이 울리면 조리를 멈추고 그 주문을 먼저 확인해 주세요.</translation>
        </message>
        <message>
            <source>용지가 오래 비어 있었습니다. 위쪽 프린터 표시가 빨개지면 용지부터 넣어 주세요. 밀린 주문서는 저절로 나옵니다.</source>
            <translation>용지가 오래 비어 있었습니다. 위쪽 프린터 표시가 빨개지면 용지부터 넣어 주세요. 밀린 주문서는 저절로 나옵니다.</translation>
        </message>
        <message>
            <source>할 수 없는 때에 누른 적이 많습니다. 오른쪽 아래 버튼의 글자를 보고 누르면 헛걸음이 줄어듭니다.</source>
            <translation>할 수 없는 때에 누른 적이 많습니다. 오른쪽 아래 버튼의 글자를 보고 누르면 헛걸음이 줄어듭니다.</translation>
        </message>
        <message>
            <source>접수까지 조금 오래 걸렸습니다. 조리 시간은 그대로 두고 F2만 눌러도 됩니다. 시간은 F3으로 바꿉니다.</source>
            <translation>접수까지 조금 오래 걸렸습니다. 조리 시간은 그대로 두고 F2만 눌러도 됩니다. 시간은 F3으로 바꿉니다.</translation>
        </message>
        <message>
            <source>지난번보다 빨라졌고 놓친 주문도 없습니다. 아주 좋습니다.</source>
            <translation>지난번보다 빨라졌고 놓친 주문도 없습니다. 아주 좋습니다.</translation>
        </message>
        <message>
            <source>놓친 주문 없이 잘하셨습니다. 진짜 금요일 저녁도 문제없습니다.</source>
            <translation>놓친 주문 없이 잘하셨습니다. 진짜 금요일 저녁도 문제없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>주문 종류 고르기</source>
            <translation>주문 종류 고르기</translation>
        </message>
        <message>
            <source>전체</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>{kind} {count}건 보기</source>
            <translation>{kind} {count}건 보기</translation>
        </message>
        <message>
            <source>{kind} {count}건만 보는 중</source>
            <translation>{kind} {count}건만 보는 중</translation>
        </message>
        <message>
            <source>모든 주문 {count}건 보는 중</source>
            <translation>모든 주문 {count}건 보는 중</translation>
        </message>
        <message>
            <source>{kind}만 보는 중 · 새 주문은 늘 보임</source>
            <translation>{kind}만 보는 중 · 새 주문은 늘 보임</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>찾은 등록 파일로 시작</source>
            <translation>찾은 등록 파일로 시작</translation>
        </message>
        <message>
            <source>설치 담당자가 남긴 등록 파일을 찾았습니다. 누르면 내용을 먼저 보여 드립니다.</source>
            <translation>설치 담당자가 남긴 등록 파일을 찾았습니다. 누르면 내용을 먼저 보여 드립니다.</translation>
        </message>
        <message>
            <source>찾은 등록 파일로 시작: {path}</source>
            <translation>찾은 등록 파일로 시작: {path}</translation>
        </message>
        <message>
            <source>이 파일로 등록할까요?</source>
            <translation>이 파일로 등록할까요?</translation>
        </message>
        <message>
            <source>함께 들어 있는 설정</source>
            <translation>함께 들어 있는 설정</translation>
        </message>
        <message>
            <source>일회용 코드</source>
            <translation>일회용 코드</translation>
        </message>
        <message>
            <source>파일을 준 사람에게 전화로 물어보고 적어 주세요. 띄어쓰기와 대소문자는 달라도 됩니다.</source>
            <translation>파일을 준 사람에게 전화로 물어보고 적어 주세요. 띄어쓰기와 대소문자는 달라도 됩니다.</translation>
        </message>
        <message>
            <source>일회용 코드를 적어 주세요.</source>
            <translation>일회용 코드를 적어 주세요.</translation>
        </message>
        <message>
            <source>이대로 시작</source>
            <translation>이대로 시작</translation>
        </message>
        <message>
            <source>등록하는 중…</source>
            <translation>등록하는 중…</translation>
        </message>
        <message>
            <source>다른 방법으로</source>
            <translation>다른 방법으로</translation>
        </message>
        <message>
            <source>주문 접수 · 처음 시작</source>
            <translation>주문 접수 · 처음 시작</translation>
        </message>
        <message>
            <source>어서 오세요. 가게부터 등록할게요</source>
            <translation>어서 오세요. 가게부터 등록할게요</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 가맹점 ID와 접속 정보를 준비해 주세요. 5분이면 끝나고, 바로 주문을 받습니다.</source>
            <translation>플랫폼에서 받은 가맹점 ID와 접속 정보를 준비해 주세요. 5분이면 끝나고, 바로 주문을 받습니다.</translation>
        </message>
        <message>
            <source>가게 등록 시작</source>
            <translation>가게 등록 시작</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>설치 담당자에게 등록 파일을 받았다면 그 파일을 열면 됩니다.</source>
            <translation>설치 담당자에게 등록 파일을 받았다면 그 파일을 열면 됩니다.</translation>
        </message>
        <message>
            <source>등록 파일 열기</source>
            <translation>등록 파일 열기</translation>
        </message>
        <message>
            <source>가게 등록 파일 고르기</source>
            <translation>가게 등록 파일 고르기</translation>
        </message>
        <message>
            <source>등록 파일 (*.toml)</source>
            <translation>등록 파일 (*.toml)</translation>
        </message>
        <message>
            <source>등록 파일을 읽고 있습니다…</source>
            <translation>등록 파일을 읽고 있습니다…</translation>
        </message>
        <message>
            <source>등록 없이 먼저 연습해 볼 수 있습니다. 진짜 주문은 오지 않습니다.</source>
            <translation>등록 없이 먼저 연습해 볼 수 있습니다. 진짜 주문은 오지 않습니다.</translation>
        </message>
        <message>
            <source>연습 시작</source>
            <translation>연습 시작</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>3분 맛보기</source>
            <translation>3분 맛보기</translation>
        </message>
        <message>
            <source>주문 8건 · 취소 2건</source>
            <translation>주문 8건 · 취소 2건</translation>
        </message>
        <message>
            <source>! {sentence}</source>
            <translation>! {sentence}</translation>
        </message>
        <message>
            <source>가게 등록</source>
            <translation>가게 등록</translation>
        </message>
        <message>
            <source>1 플랫폼</source>
            <translation>1 플랫폼</translation>
        </message>
        <message>
            <source>2 가게</source>
            <translation>2 가게</translation>
        </message>
        <message>
            <source>3 지역</source>
            <translation>3 지역</translation>
        </message>
        <message>
            <source>4 접속 정보</source>
            <translation>4 접속 정보</translation>
        </message>
        <message>
            <source>5 프린터</source>
            <translation>5 프린터</translation>
        </message>
        <message>
            <source>6 벨</source>
            <translation>6 벨</translation>
        </message>
        <message>
            <source>{name} 보는 중</source>
            <translation>{name} 보는 중</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>주문 받기 시작</source>
            <translation>주문 받기 시작</translation>
        </message>
        <message>
            <source>확인 중…</source>
            <translation>확인 중…</translation>
        </message>
        <message>
            <source>설정을 저장하고 시작합니다…</source>
            <translation>설정을 저장하고 시작합니다…</translation>
        </message>
        <message>
            <source>{sentence} 이대로 넘어가려면 ‘다음’을 한 번 더 눌러 주세요.</source>
            <translation>{sentence} 이대로 넘어가려면 ‘다음’을 한 번 더 눌러 주세요.</translation>
        </message>
        <message>
            <source>{sentence} 주소에 틀린 글자가 없는지도 봐 주세요.</source>
            <translation>{sentence} 주소에 틀린 글자가 없는지도 봐 주세요.</translation>
        </message>
        <message>
            <source>어느 플랫폼에서 주문을 받나요?</source>
            <translation>어느 플랫폼에서 주문을 받나요?</translation>
        </message>
        <message>
            <source>플랫폼 주소</source>
            <translation>플랫폼 주소</translation>
        </message>
        <message>
            <source>플랫폼이 알려 준 연동(API) 주소입니다. 예: https://api.example.kr</source>
            <translation>플랫폼이 알려 준 연동(API) 주소입니다. 예: https://api.example.kr</translation>
        </message>
        <message>
            <source>플랫폼 주소를 적어 주세요.</source>
            <translation>플랫폼 주소를 적어 주세요.</translation>
        </message>
        <message>
            <source>https:// 로 시작하는 주소를 적어 주세요. 띄어쓰기와 물음표는 쓸 수 없습니다.</source>
            <translation>https:// 로 시작하는 주소를 적어 주세요. 띄어쓰기와 물음표는 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 연결됩니다. {took_ms}ms 만에 대답했고, 암호화되어 있습니다.</source>
            <translation>플랫폼에 연결됩니다. {took_ms}ms 만에 대답했고, 암호화되어 있습니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터 안의 연습 플랫폼에 연결됩니다. {took_ms}ms 만에 대답했습니다.</source>
            <translation>이 컴퓨터 안의 연습 플랫폼에 연결됩니다. {took_ms}ms 만에 대답했습니다.</translation>
        </message>
        <message>
            <source>연동 방식</source>
            <translation>연동 방식</translation>
        </message>
        <message>
            <source>모르면 ‘표준’ 그대로 두세요.</source>
            <translation>모르면 ‘표준’ 그대로 두세요.</translation>
        </message>
        <message>
            <source>표준 (Open Delivery)</source>
            <translation>표준 (Open Delivery)</translation>
        </message>
        <message>
            <source>연습 플랫폼</source>
            <translation>연습 플랫폼</translation>
        </message>
        <message>
            <source>어떤 가게인가요?</source>
            <translation>어떤 가게인가요?</translation>
        </message>
        <message>
            <source>가게 이름</source>
            <translation>가게 이름</translation>
        </message>
        <message>
            <source>화면 위와 주문서에 나옵니다. 예: 행복분식 수원점</source>
            <translation>화면 위와 주문서에 나옵니다. 예: 행복분식 수원점</translation>
        </message>
        <message>
            <source>가게 이름을 적어 주세요.</source>
            <translation>가게 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>가게 이름은 60자까지 적을 수 있습니다.</source>
            <translation>가게 이름은 60자까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>가맹점 ID</source>
            <translation>가맹점 ID</translation>
        </message>
        <message>
            <source>플랫폼이 준 긴 영문·숫자입니다. 복사해서 붙여 넣는 것이 안전합니다.</source>
            <translation>플랫폼이 준 긴 영문·숫자입니다. 복사해서 붙여 넣는 것이 안전합니다.</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 가맹점 ID를 적어 주세요.</source>
            <translation>플랫폼에서 받은 가맹점 ID를 적어 주세요.</translation>
        </message>
        <message>
            <source>가맹점 ID는 36자에서 100자입니다. 지금은 {count}자입니다. 빠진 글자가 없는지 봐 주세요.</source>
            <translation>가맹점 ID는 36자에서 100자입니다. 지금은 {count}자입니다. 빠진 글자가 없는지 봐 주세요.</translation>
        </message>
        <message>
            <source>가맹점 ID에는 한글·빈칸·쉼표가 없습니다. 받은 그대로 붙여 넣어 주세요.</source>
            <translation>가맹점 ID에는 한글·빈칸·쉼표가 없습니다. 받은 그대로 붙여 넣어 주세요.</translation>
        </message>
        <message>
            <source>가맹점 ID 끝이 잘린 것 같습니다. 틀리면 주문이 오지 않습니다.</source>
            <translation>가맹점 ID 끝이 잘린 것 같습니다. 틀리면 주문이 오지 않습니다.</translation>
        </message>
        <message>
            <source>사업자등록번호</source>
            <translation>사업자등록번호</translation>
        </message>
        <message>
            <source>없으면 비워 두세요. 영수증과 정산에 씁니다.</source>
            <translation>없으면 비워 두세요. 영수증과 정산에 씁니다.</translation>
        </message>
        <message>
            <source>숫자 10자리를 적어 주세요. 예: 123-45-67890</source>
            <translation>숫자 10자리를 적어 주세요. 예: 123-45-67890</translation>
        </message>
        <message>
            <source>가게가 있는 시·군을 골라 주세요</source>
            <translation>가게가 있는 시·군을 골라 주세요</translation>
        </message>
        <message>
            <source>찾기</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>앞 글자나 지역화폐 이름으로 찾습니다. 고른 지역의 지역화폐 이름이 결제에 나옵니다.</source>
            <translation>앞 글자나 지역화폐 이름으로 찾습니다. 고른 지역의 지역화폐 이름이 결제에 나옵니다.</translation>
        </message>
        <message>
            <source>‘{written}’와 맞는 시·군이 없습니다. 다른 글자로 찾아 주세요.</source>
            <translation>‘{written}’와 맞는 시·군이 없습니다. 다른 글자로 찾아 주세요.</translation>
        </message>
        <message>
            <source>그 밖의 지역</source>
            <translation>그 밖의 지역</translation>
        </message>
        <message>
            <source>지역화폐 이름 없음</source>
            <translation>지역화폐 이름 없음</translation>
        </message>
        <message>
            <source>{city} · 지역화폐는 {currency}입니다.</source>
            <translation>{city} · 지역화폐는 {currency}입니다.</translation>
        </message>
        <message>
            <source>그 밖의 지역 · 결제에 ‘지역화폐’라고만 나옵니다.</source>
            <translation>그 밖의 지역 · 결제에 ‘지역화폐’라고만 나옵니다.</translation>
        </message>
        <message>
            <source>시·군을 하나 골라 주세요.</source>
            <translation>시·군을 하나 골라 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 접속할 정보를 적어 주세요</source>
            <translation>플랫폼에 접속할 정보를 적어 주세요</translation>
        </message>
        <message>
            <source>접속 ID (client_id)</source>
            <translation>접속 ID (client_id)</translation>
        </message>
        <message>
            <source>플랫폼의 가맹점 관리 화면이나 안내 메일에 있습니다.</source>
            <translation>플랫폼의 가맹점 관리 화면이나 안내 메일에 있습니다.</translation>
        </message>
        <message>
            <source>접속 ID를 적어 주세요.</source>
            <translation>접속 ID를 적어 주세요.</translation>
        </message>
        <message>
            <source>접속 ID는 200자까지입니다.</source>
            <translation>접속 ID는 200자까지입니다.</translation>
        </message>
        <message>
            <source>접속 비밀번호 (client_secret)</source>
            <translation>접속 비밀번호 (client_secret)</translation>
        </message>
        <message>
            <source>이 컴퓨터의 비밀 보관함에만 저장하고, 파일에는 남기지 않습니다.</source>
            <translation>이 컴퓨터의 비밀 보관함에만 저장하고, 파일에는 남기지 않습니다.</translation>
        </message>
        <message>
            <source>접속 비밀번호를 적어 주세요.</source>
            <translation>접속 비밀번호를 적어 주세요.</translation>
        </message>
        <message>
            <source>접속 비밀번호가 너무 깁니다. 받은 값을 확인해 주세요.</source>
            <translation>접속 비밀번호가 너무 깁니다. 받은 값을 확인해 주세요.</translation>
        </message>
        <message>
            <source>비밀번호 보기</source>
            <translation>비밀번호 보기</translation>
        </message>
        <message>
            <source>비밀번호 가리기</source>
            <translation>비밀번호 가리기</translation>
        </message>
        <message>
            <source>로그인했습니다. 접속 ID와 비밀번호가 맞습니다.</source>
            <translation>로그인했습니다. 접속 ID와 비밀번호가 맞습니다.</translation>
        </message>
        <message>
            <source>주문서를 종이로 뽑을까요?</source>
            <translation>주문서를 종이로 뽑을까요?</translation>
        </message>
        <message>
            <source>네, 시작하고 바로 연결</source>
            <translation>네, 시작하고 바로 연결</translation>
        </message>
        <message>
            <source>나중에</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>시작하면 프린터 추가 화면이 먼저 열립니다. 네트워크·USB·직렬(COM) 프린터를 찾고, 시험 인쇄를 해 봅니다.</source>
            <translation>시작하면 프린터 추가 화면이 먼저 열립니다. 네트워크·USB·직렬(COM) 프린터를 찾고, 시험 인쇄를 해 봅니다.</translation>
        </message>
        <message>
            <source>프린터가 없어도 주문은 화면과 벨로 받습니다. 설정(F10)에서 언제든 추가할 수 있습니다.</source>
            <translation>프린터가 없어도 주문은 화면과 벨로 받습니다. 설정(F10)에서 언제든 추가할 수 있습니다.</translation>
        </message>
        <message>
            <source>벨 소리를 들어 볼까요?</source>
            <translation>벨 소리를 들어 볼까요?</translation>
        </message>
        <message>
            <source>새 주문이 오면 나는 소리입니다. 주방에서도 들려야 합니다.</source>
            <translation>새 주문이 오면 나는 소리입니다. 주방에서도 들려야 합니다.</translation>
        </message>
        <message>
            <source>벨 울려 보기</source>
            <translation>벨 울려 보기</translation>
        </message>
        <message>
            <source>한 번 더 울리기</source>
            <translation>한 번 더 울리기</translation>
        </message>
        <message>
            <source>소리를 내고 있습니다…</source>
            <translation>소리를 내고 있습니다…</translation>
        </message>
        <message>
            <source>소리를 보냈습니다. 들리나요?</source>
            <translation>소리를 보냈습니다. 들리나요?</translation>
        </message>
        <message>
            <source>네, 들려요</source>
            <translation>네, 들려요</translation>
        </message>
        <message>
            <source>아니요</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>좋습니다. 새 주문이 오면 접수할 때까지 이 소리가 납니다.</source>
            <translation>좋습니다. 새 주문이 오면 접수할 때까지 이 소리가 납니다.</translation>
        </message>
        <message>
            <source>스피커 전원과 케이블을 보고, 컴퓨터 음량을 올려 주세요. 이어폰이 꽂혀 있으면 빼 주세요. 블루투스 스피커는 자주 끊기니 선이 있는 스피커가 좋습니다. 고친 뒤 한 번 더 울려 보세요.</source>
            <translation>스피커 전원과 케이블을 보고, 컴퓨터 음량을 올려 주세요. 이어폰이 꽂혀 있으면 빼 주세요. 블루투스 스피커는 자주 끊기니 선이 있는 스피커가 좋습니다. 고친 뒤 한 번 더 울려 보세요.</translation>
        </message>
        <message>
            <source>벨을 아직 들어 보지 않았습니다. 그대로 시작하려면 한 번 더 눌러 주세요.</source>
            <translation>벨을 아직 들어 보지 않았습니다. 그대로 시작하려면 한 번 더 눌러 주세요.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>내역</source>
            <translation>내역</translation>
        </message>
        <message>
            <source>{words}, 고름</source>
            <translation>{words}, 고름</translation>
        </message>
        <message>
            <source>전체</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>오늘</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>어제</source>
            <translation>어제</translation>
        </message>
        <message>
            <source>7일</source>
            <translation>7일</translation>
        </message>
        <message>
            <source>30일</source>
            <translation>30일</translation>
        </message>
        <message>
            <source>기간</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>시작일 11/01</source>
            <translation>시작일 11/01</translation>
        </message>
        <message>
            <source>끝일 11/30</source>
            <translation>끝일 11/30</translation>
        </message>
        <message>
            <source>이번 달</source>
            <translation>이번 달</translation>
        </message>
        <message>
            <source>지난달</source>
            <translation>지난달</translation>
        </message>
        <message>
            <source>날짜는 2026-11-20이나 11/20처럼 적어 주세요.</source>
            <translation>날짜는 2026-11-20이나 11/20처럼 적어 주세요.</translation>
        </message>
        <message>
            <source>시작일이 끝일보다 늦습니다. 날짜를 확인해 주세요.</source>
            <translation>시작일이 끝일보다 늦습니다. 날짜를 확인해 주세요.</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{day}부터</source>
            <translation>{day}부터</translation>
        </message>
        <message>
            <source>{day}까지</source>
            <translation>{day}까지</translation>
        </message>
        <message>
            <source>{year}년 {day}</source>
            <translation>{year}년 {day}</translation>
        </message>
        <message>
            <source>{day} {clock}</source>
            <translation>{day} {clock}</translation>
        </message>
        <message>
            <source>주문 찾기</source>
            <translation>주문 찾기</translation>
        </message>
        <message>
            <source>주문번호나 메뉴를 적어 주세요</source>
            <translation>주문번호나 메뉴를 적어 주세요</translation>
        </message>
        <message>
            <source>더 찾기</source>
            <translation>더 찾기</translation>
        </message>
        <message>
            <source>조건 지우기</source>
            <translation>조건 지우기</translation>
        </message>
        <message>
            <source>찾은 주문</source>
            <translation>찾은 주문</translation>
        </message>
        <message>
            <source>{days} · 세는 중</source>
            <translation>{days} · 세는 중</translation>
        </message>
        <message>
            <source>{days} · {count}건 · 매출 {sales}</source>
            <translation>{days} · {count}건 · 매출 {sales}</translation>
        </message>
        <message>
            <source>{days} · 건수를 세지 못했습니다</source>
            <translation>{days} · 건수를 세지 못했습니다</translation>
        </message>
        <message>
            <source>더 읽고 있습니다</source>
            <translation>더 읽고 있습니다</translation>
        </message>
        <message>
            <source>아래에 더 있습니다</source>
            <translation>아래에 더 있습니다</translation>
        </message>
        <message>
            <source>더 읽지 못했습니다. {why} 여기를 누르면 다시 읽습니다.</source>
            <translation>더 읽지 못했습니다. {why} 여기를 누르면 다시 읽습니다.</translation>
        </message>
        <message>
            <source>여기까지입니다</source>
            <translation>여기까지입니다</translation>
        </message>
        <message>
            <source>{count}건까지 보여 드립니다. 더 오래된 주문은 날짜나 조건을 좁혀 찾아 주세요.</source>
            <translation>{count}건까지 보여 드립니다. 더 오래된 주문은 날짜나 조건을 좁혀 찾아 주세요.</translation>
        </message>
        <message>
            <source>찾고 있습니다</source>
            <translation>찾고 있습니다</translation>
        </message>
        <message>
            <source>아직 주문이 없습니다</source>
            <translation>아직 주문이 없습니다</translation>
        </message>
        <message>
            <source>주문이 들어오면 여기에 쌓입니다.</source>
            <translation>주문이 들어오면 여기에 쌓입니다.</translation>
        </message>
        <message>
            <source>맞는 주문이 없습니다</source>
            <translation>맞는 주문이 없습니다</translation>
        </message>
        <message>
            <source>조건을 지우면 더 많은 주문에서 찾습니다.</source>
            <translation>조건을 지우면 더 많은 주문에서 찾습니다.</translation>
        </message>
        <message>
            <source>고른 날짜에는 없습니다. 다른 날짜에 있을 수 있습니다.</source>
            <translation>고른 날짜에는 없습니다. 다른 날짜에 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>주문번호의 일부나 메뉴 이름의 일부로도 찾을 수 있습니다.</source>
            <translation>주문번호의 일부나 메뉴 이름의 일부로도 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>모든 날짜에서 찾기</source>
            <translation>모든 날짜에서 찾기</translation>
        </message>
        <message>
            <source>찾지 못했습니다</source>
            <translation>찾지 못했습니다</translation>
        </message>
        <message>
            <source>다시 찾기</source>
            <translation>다시 찾기</translation>
        </message>
        <message>
            <source>{years}년 보관 파일에서도 찾았습니다.</source>
            <translation>{years}년 보관 파일에서도 찾았습니다.</translation>
        </message>
        <message>
            <source>{number}, {outcome}, {at}, {dishes}, {about}, {amount}</source>
            <translation>{number}, {outcome}, {at}, {dishes}, {about}, {amount}</translation>
        </message>
        <message>
            <source>금액 모름</source>
            <translation>금액 모름</translation>
        </message>
        <message>
            <source>메뉴 기록 없음</source>
            <translation>메뉴 기록 없음</translation>
        </message>
        <message>
            <source>{dishes} 외 {count}</source>
            <translation>{dishes} 외 {count}</translation>
        </message>
        <message>
            <source>진행 중</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>완료</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>취소</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>접수 안 함</source>
            <translation>접수 안 함</translation>
        </message>
        <message>
            <source>고른 것에 맞는 주문만 찾습니다. 아무것도 고르지 않으면 모두 찾습니다.</source>
            <translation>고른 것에 맞는 주문만 찾습니다. 아무것도 고르지 않으면 모두 찾습니다.</translation>
        </message>
        <message>
            <source>결제 수단</source>
            <translation>결제 수단</translation>
        </message>
        <message>
            <source>받는 방법</source>
            <translation>받는 방법</translation>
        </message>
        <message>
            <source>결과</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>고객이 낸 금액</source>
            <translation>고객이 낸 금액</translation>
        </message>
        <message>
            <source>몇 원부터</source>
            <translation>몇 원부터</translation>
        </message>
        <message>
            <source>몇 원까지</source>
            <translation>몇 원까지</translation>
        </message>
        <message>
            <source>한쪽만 적어도 됩니다.</source>
            <translation>한쪽만 적어도 됩니다.</translation>
        </message>
        <message>
            <source>금액의 처음이 끝보다 큽니다. 금액을 확인해 주세요.</source>
            <translation>금액의 처음이 끝보다 큽니다. 금액을 확인해 주세요.</translation>
        </message>
        <message>
            <source>고객 요청과 전화번호</source>
            <translation>고객 요청과 전화번호</translation>
        </message>
        <message>
            <source>요청 내용의 일부</source>
            <translation>요청 내용의 일부</translation>
        </message>
        <message>
            <source>번호 끝 4자리</source>
            <translation>번호 끝 4자리</translation>
        </message>
        <message>
            <source>고객 정보가 아직 가려지지 않은 주문에서만 찾습니다. 사장님만 찾을 수 있습니다.</source>
            <translation>고객 정보가 아직 가려지지 않은 주문에서만 찾습니다. 사장님만 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>전화번호는 끝 4자리를 적어 주세요.</source>
            <translation>전화번호는 끝 4자리를 적어 주세요.</translation>
        </message>
        <message>
            <source>찾기</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>{amount}원 이상</source>
            <translation>{amount}원 이상</translation>
        </message>
        <message>
            <source>{amount}원 이하</source>
            <translation>{amount}원 이하</translation>
        </message>
        <message>
            <source>요청 ‘{words}’</source>
            <translation>요청 ‘{words}’</translation>
        </message>
        <message>
            <source>번호 끝 {digits}</source>
            <translation>번호 끝 {digits}</translation>
        </message>
        <message>
            <source>저장한 조건</source>
            <translation>저장한 조건</translation>
        </message>
        <message>
            <source>이 조건을 저장해 두기</source>
            <translation>이 조건을 저장해 두기</translation>
        </message>
        <message>
            <source>이 조건의 이름</source>
            <translation>이 조건의 이름</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>요청과 전화번호는 저장하지 않습니다. 날짜는 ‘기간’으로 적은 것만 함께 저장합니다.</source>
            <translation>요청과 전화번호는 저장하지 않습니다. 날짜는 ‘기간’으로 적은 것만 함께 저장합니다.</translation>
        </message>
        <message>
            <source>저장한 조건 {name}으로 찾기</source>
            <translation>저장한 조건 {name}으로 찾기</translation>
        </message>
        <message>
            <source>지우기</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>저장한 조건 {name} 지우기</source>
            <translation>저장한 조건 {name} 지우기</translation>
        </message>
        <message>
            <source>‘{name}’ 조건을 지웠습니다.</source>
            <translation>‘{name}’ 조건을 지웠습니다.</translation>
        </message>
        <message>
            <source>‘{name}’ 조건을 저장했습니다.</source>
            <translation>‘{name}’ 조건을 저장했습니다.</translation>
        </message>
        <message>
            <source>조건의 이름을 먼저 적어 주세요.</source>
            <translation>조건의 이름을 먼저 적어 주세요.</translation>
        </message>
        <message>
            <source>저장할 조건이 없습니다. 위에서 먼저 골라 주세요.</source>
            <translation>저장할 조건이 없습니다. 위에서 먼저 골라 주세요.</translation>
        </message>
        <message>
            <source>지난 주문</source>
            <translation>지난 주문</translation>
        </message>
        <message>
            <source>주문을 읽고 있습니다</source>
            <translation>주문을 읽고 있습니다</translation>
        </message>
        <message>
            <source>주문을 읽지 못했습니다</source>
            <translation>주문을 읽지 못했습니다</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>고객 정보와 주문 원문은 지워졌습니다. 메뉴와 금액은 남아 있습니다.</source>
            <translation>고객 정보와 주문 원문은 지워졌습니다. 메뉴와 금액은 남아 있습니다.</translation>
        </message>
        <message>
            <source>접수한 뒤 취소된 주문입니다.</source>
            <translation>접수한 뒤 취소된 주문입니다.</translation>
        </message>
        <message>
            <source>접수한 뒤 취소된 주문입니다. ({reason})</source>
            <translation>접수한 뒤 취소된 주문입니다. ({reason})</translation>
        </message>
        <message>
            <source>접수하지 않은 주문입니다.</source>
            <translation>접수하지 않은 주문입니다.</translation>
        </message>
        <message>
            <source>접수하지 않은 주문입니다. ({reason})</source>
            <translation>접수하지 않은 주문입니다. ({reason})</translation>
        </message>
        <message>
            <source>그 밖에 {count}가지</source>
            <translation>그 밖에 {count}가지</translation>
        </message>
        <message>
            <source>인쇄 기록</source>
            <translation>인쇄 기록</translation>
        </message>
        <message>
            <source>인쇄한 기록이 없습니다.</source>
            <translation>인쇄한 기록이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>영업시간</source>
            <translation>영업시간</translation>
        </message>
        <message>
            <source>빈 칸은 쉬는 날입니다. 모두 비우면 언제나 영업 중으로 봅니다.</source>
            <translation>빈 칸은 쉬는 날입니다. 모두 비우면 언제나 영업 중으로 봅니다.</translation>
        </message>
        <message>
            <source>10:00-14:30, 17:00-22:00</source>
            <translation>10:00-14:30, 17:00-22:00</translation>
        </message>
        <message>
            <source>새벽까지 여는 날은 18:00-02:00처럼 적어 주세요.</source>
            <translation>새벽까지 여는 날은 18:00-02:00처럼 적어 주세요.</translation>
        </message>
        <message>
            <source>{weekday}요일</source>
            <translation>{weekday}요일</translation>
        </message>
        <message>
            <source>쉼</source>
            <translation>쉼</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours}시간</translation>
        </message>
        <message>
            <source>{hours}시간 {minutes}분</source>
            <translation>{hours}시간 {minutes}분</translation>
        </message>
        <message>
            <source>10:00-22:00처럼 적어 주세요.</source>
            <translation>10:00-22:00처럼 적어 주세요.</translation>
        </message>
        <message>
            <source>시간이 서로 겹칩니다.</source>
            <translation>시간이 서로 겹칩니다.</translation>
        </message>
        <message>
            <source>모두 월요일과 같게</source>
            <translation>모두 월요일과 같게</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>빨간 줄을 먼저 고쳐 주세요.</source>
            <translation>빨간 줄을 먼저 고쳐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>Kitchen</name>
        <message>
            <source>지금 조리할 것</source>
            <translation>지금 조리할 것</translation>
        </message>
        <message>
            <source>조리할 음식 모아 보기</source>
            <translation>조리할 음식 모아 보기</translation>
        </message>
        <message>
            <source>주문 {orders}건 · 음식 {dishes}개</source>
            <translation>주문 {orders}건 · 음식 {dishes}개</translation>
        </message>
        <message>
            <source>조리할 것 {dishes}개</source>
            <translation>조리할 것 {dishes}개</translation>
        </message>
        <message>
            <source>F11 · {named}</source>
            <translation>F11 · {named}</translation>
        </message>
        <message>
            <source>조리할 것 닫기</source>
            <translation>조리할 것 닫기</translation>
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
            <translation>＋ {option} 모두</translation>
        </message>
        <message>
            <source>요청 있음 × {quantity}</source>
            <translation>요청 있음 × {quantity}</translation>
        </message>
        <message>
            <source>그 밖에 {count}가지</source>
            <translation>그 밖에 {count}가지</translation>
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
            <translation>ko</translation>
        </message>
        <message>
            <source>1 2 3 4 5 6 7 8 9 10 11 12</source>
            <translation>1 2 3 4 5 6 7 8 9 10 11 12</translation>
        </message>
        <message>
            <source>{number}원</source>
            <translation>{number}원</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>새것부터입니다. 언제 어디로 보냈고 프린터가 뭐라고 답했는지 적혀 있습니다.</source>
            <translation>새것부터입니다. 언제 어디로 보냈고 프린터가 뭐라고 답했는지 적혀 있습니다.</translation>
        </message>
        <message>
            <source>기록을 읽고 있습니다.</source>
            <translation>기록을 읽고 있습니다.</translation>
        </message>
        <message>
            <source>아직 인쇄한 것이 없습니다.</source>
            <translation>아직 인쇄한 것이 없습니다.</translation>
        </message>
        <message>
            <source>이 주문은 아직 인쇄를 시도하지 않았습니다.</source>
            <translation>이 주문은 아직 인쇄를 시도하지 않았습니다.</translation>
        </message>
        <message>
            <source>더 보기 ({count}건 더)</source>
            <translation>더 보기 ({count}건 더)</translation>
        </message>
        <message>
            <source>새로 읽기</source>
            <translation>새로 읽기</translation>
        </message>
        <message>
            <source>인쇄 기록 보기</source>
            <translation>인쇄 기록 보기</translation>
        </message>
        <message>
            <source>인쇄 기록 접기</source>
            <translation>인쇄 기록 접기</translation>
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
            <translation>{slip} {copy}번째 장</translation>
        </message>
        <message>
            <source>{slip} 재출력 {number}</source>
            <translation>{slip} 재출력 {number}</translation>
        </message>
        <message>
            <source>{at} · {number}번째 시도 · {seconds}초</source>
            <translation>{at} · {number}번째 시도 · {seconds}초</translation>
        </message>
        <message>
            <source>지난 주문</source>
            <translation>지난 주문</translation>
        </message>
        <message>
            <source>프린터가 따로 대답하지 않았습니다.</source>
            <translation>프린터가 따로 대답하지 않았습니다.</translation>
        </message>
        <message>
            <source>인쇄가 끝났다고 대답했습니다.</source>
            <translation>인쇄가 끝났다고 대답했습니다.</translation>
        </message>
        <message>
            <source>차례로 모두 인쇄했다고 대답했습니다.</source>
            <translation>차례로 모두 인쇄했다고 대답했습니다.</translation>
        </message>
        <message>
            <source>상태를 물었지만 대답하지 않았습니다.</source>
            <translation>상태를 물었지만 대답하지 않았습니다.</translation>
        </message>
        <message>
            <source>모두 받았다고 대답했습니다.</source>
            <translation>모두 받았다고 대답했습니다.</translation>
        </message>
        <message>
            <source>상태가 바뀌었다고 알려 왔습니다.</source>
            <translation>상태가 바뀌었다고 알려 왔습니다.</translation>
        </message>
        <message>
            <source>{count}바이트를 받고 아직 인쇄하고 있습니다.</source>
            <translation>{count}바이트를 받고 아직 인쇄하고 있습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 대기열에서 나갔습니다.</source>
            <translation>컴퓨터의 인쇄 대기열에서 나갔습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 대기열에서 기다립니다.</source>
            <translation>컴퓨터의 인쇄 대기열에서 기다립니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 대기열에 넘겼습니다.</source>
            <translation>컴퓨터의 인쇄 대기열에 넘겼습니다.</translation>
        </message>
        <message>
            <source>파일로 저장했습니다.</source>
            <translation>파일로 저장했습니다.</translation>
        </message>
        <message>
            <source>인쇄 확인됨</source>
            <translation>인쇄 확인됨</translation>
        </message>
        <message>
            <source>보내기만 함</source>
            <translation>보내기만 함</translation>
        </message>
        <message>
            <source>나왔는지 모름</source>
            <translation>나왔는지 모름</translation>
        </message>
        <message>
            <source>나오지 않음 · 다시 시도</source>
            <translation>나오지 않음 · 다시 시도</translation>
        </message>
        <message>
            <source>인쇄하지 못함</source>
            <translation>인쇄하지 못함</translation>
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
            <translation>프로그램 기록</translation>
        </message>
        <message>
            <source>기록 보기</source>
            <translation>기록 보기</translation>
        </message>
        <message>
            <source>기록 목록</source>
            <translation>기록 목록</translation>
        </message>
        <message>
            <source>{count}건 · 문제 {problems}건</source>
            <translation>{count}건 · 문제 {problems}건</translation>
        </message>
        <message>
            <source>기록을 읽고 있습니다.</source>
            <translation>기록을 읽고 있습니다.</translation>
        </message>
        <message>
            <source>기록을 읽지 못했습니다. {why}</source>
            <translation>기록을 읽지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>아직 기록이 없습니다.</source>
            <translation>아직 기록이 없습니다.</translation>
        </message>
        <message>
            <source>문제 기록이 없습니다.</source>
            <translation>문제 기록이 없습니다.</translation>
        </message>
        <message>
            <source>찾는 말이 들어 있는 기록이 없습니다.</source>
            <translation>찾는 말이 들어 있는 기록이 없습니다.</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>모두</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>문제만</source>
            <translation>문제만</translation>
        </message>
        <message>
            <source>{words}, 고름</source>
            <translation>{words}, 고름</translation>
        </message>
        <message>
            <source>기록에서 찾기</source>
            <translation>기록에서 찾기</translation>
        </message>
        <message>
            <source>찾을 말을 적어 주세요</source>
            <translation>찾을 말을 적어 주세요</translation>
        </message>
        <message>
            <source>알림</source>
            <translation>알림</translation>
        </message>
        <message>
            <source>주의</source>
            <translation>주의</translation>
        </message>
        <message>
            <source>오류</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>멈춤</source>
            <translation>멈춤</translation>
        </message>
        <message>
            <source>{level}, {at}: {words}</source>
            <translation>{level}, {at}: {words}</translation>
        </message>
        <message>
            <source>{words} (+{count}줄)</source>
            <translation>{words} (+{count}줄)</translation>
        </message>
        <message>
            <source>{level} · {at}</source>
            <translation>{level} · {at}</translation>
        </message>
        <message>
            <source>내용</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>{count}줄 · {size}</source>
            <translation>{count}줄 · {size}</translation>
        </message>
        <message>
            <source>복사</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>복사했습니다. 메시지나 메일에 붙여 넣을 수 있습니다.</source>
            <translation>복사했습니다. 메시지나 메일에 붙여 넣을 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>그 밖의 정보</source>
            <translation>그 밖의 정보</translation>
        </message>
        <message>
            <source>{what} {value}</source>
            <translation>{what} {value}</translation>
        </message>
        <message>
            <source>주문 시각</source>
            <translation>주문 시각</translation>
        </message>
        <message>
            <source>받은 시각</source>
            <translation>받은 시각</translation>
        </message>
        <message>
            <source>권장 조리 시작</source>
            <translation>권장 조리 시작</translation>
        </message>
        <message>
            <source>플랫폼 주문 ID</source>
            <translation>플랫폼 주문 ID</translation>
        </message>
        <message>
            <source>우리 주문 번호</source>
            <translation>우리 주문 번호</translation>
        </message>
        <message>
            <source>판매 경로</source>
            <translation>판매 경로</translation>
        </message>
        <message>
            <source>브랜드</source>
            <translation>브랜드</translation>
        </message>
        <message>
            <source>분류</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>앱 ID</source>
            <translation>앱 ID</translation>
        </message>
        <message>
            <source>법정동 코드</source>
            <translation>법정동 코드</translation>
        </message>
        <message>
            <source>우선순위(1이 먼저)</source>
            <translation>우선순위(1이 먼저)</translation>
        </message>
        <message>
            <source>세금계산서 주소</source>
            <translation>세금계산서 주소</translation>
        </message>
        <message>
            <source>플랫폼이 알려 달라고 한 것</source>
            <translation>플랫폼이 알려 달라고 한 것</translation>
        </message>
        <message>
            <source>배달 위치</source>
            <translation>배달 위치</translation>
        </message>
    </context>
    <context>
        <name>Order</name>
        <message>
            <source>번호 확인 중</source>
            <translation>번호 확인 중</translation>
        </message>
        <message>
            <source>배달</source>
            <translation>배달</translation>
        </message>
        <message>
            <source>포장</source>
            <translation>포장</translation>
        </message>
        <message>
            <source>매장</source>
            <translation>매장</translation>
        </message>
        <message>
            <source>종류 모름</source>
            <translation>종류 모름</translation>
        </message>
        <message>
            <source>새 주문</source>
            <translation>새 주문</translation>
        </message>
        <message>
            <source>접수 확인 중</source>
            <translation>접수 확인 중</translation>
        </message>
        <message>
            <source>거절 확인 중</source>
            <translation>거절 확인 중</translation>
        </message>
        <message>
            <source>조리 중</source>
            <translation>조리 중</translation>
        </message>
        <message>
            <source>준비 확인 중</source>
            <translation>준비 확인 중</translation>
        </message>
        <message>
            <source>준비됨</source>
            <translation>준비됨</translation>
        </message>
        <message>
            <source>출발 확인 중</source>
            <translation>출발 확인 중</translation>
        </message>
        <message>
            <source>배달 중</source>
            <translation>배달 중</translation>
        </message>
        <message>
            <source>완료 확인 중</source>
            <translation>완료 확인 중</translation>
        </message>
        <message>
            <source>배달 완료</source>
            <translation>배달 완료</translation>
        </message>
        <message>
            <source>픽업 완료</source>
            <translation>픽업 완료</translation>
        </message>
        <message>
            <source>취소 확인 중</source>
            <translation>취소 확인 중</translation>
        </message>
        <message>
            <source>결과 모름</source>
            <translation>결과 모름</translation>
        </message>
        <message>
            <source>끝남</source>
            <translation>끝남</translation>
        </message>
        <message>
            <source>취소됨</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>조리 중단</source>
            <translation>조리 중단</translation>
        </message>
        <message>
            <source>주문 취소됨</source>
            <translation>주문 취소됨</translation>
        </message>
        <message>
            <source>취소 요청</source>
            <translation>취소 요청</translation>
        </message>
        <message>
            <source>확인 필요</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>{minutes}분 늦음</source>
            <translation>{minutes}분 늦음</translation>
        </message>
        <message>
            <source>시간 됨</source>
            <translation>시간 됨</translation>
        </message>
        <message>
            <source>시간 지남</source>
            <translation>시간 지남</translation>
        </message>
        <message>
            <source>{when} 도착</source>
            <translation>{when} 도착</translation>
        </message>
        <message>
            <source>{when} 픽업</source>
            <translation>{when} 픽업</translation>
        </message>
        <message>
            <source>{clock} 조리 시작</source>
            <translation>{clock} 조리 시작</translation>
        </message>
        <message>
            <source>못 보냄</source>
            <translation>못 보냄</translation>
        </message>
        <message>
            <source>아직 못 보냈습니다</source>
            <translation>아직 못 보냈습니다</translation>
        </message>
        <message>
            <source>인터넷이 끊겨 아직 못 보냈습니다</source>
            <translation>인터넷이 끊겨 아직 못 보냈습니다</translation>
        </message>
        <message>
            <source>플랫폼 로그인이 풀려 아직 못 보냈습니다</source>
            <translation>플랫폼 로그인이 풀려 아직 못 보냈습니다</translation>
        </message>
        <message>
            <source>{said} · {age}</source>
            <translation>{said} · {age}</translation>
        </message>
        <message>
            <source>{minutes}분째</source>
            <translation>{minutes}분째</translation>
        </message>
        <message>
            <source>{hours}시간째</source>
            <translation>{hours}시간째</translation>
        </message>
        <message>
            <source>{ago} 주문</source>
            <translation>{ago} 주문</translation>
        </message>
        <message>
            <source>늦게 들어온 주문입니다 · {ordered}</source>
            <translation>늦게 들어온 주문입니다 · {ordered}</translation>
        </message>
        <message>
            <source>{stage} · 접수 뒤 {minutes}분</source>
            <translation>{stage} · 접수 뒤 {minutes}분</translation>
        </message>
        <message>
            <source>{stage} · 방금 접수</source>
            <translation>{stage} · 방금 접수</translation>
        </message>
        <message>
            <source>취소 요청 · 지금 {stage}</source>
            <translation>취소 요청 · 지금 {stage}</translation>
        </message>
        <message>
            <source>내용 받는 중</source>
            <translation>내용 받는 중</translation>
        </message>
        <message>
            <source>읽을 수 없는 주문</source>
            <translation>읽을 수 없는 주문</translation>
        </message>
        <message>
            <source>다른 기기가 받았습니다</source>
            <translation>다른 기기가 받았습니다</translation>
        </message>
        <message>
            <source>내용 없음</source>
            <translation>내용 없음</translation>
        </message>
        <message>
            <source>{first} 외 {count}</source>
            <translation>{first} 외 {count}</translation>
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
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>저장하지 않은 것이 있습니다. 그만둘까요?</source>
            <translation>저장하지 않은 것이 있습니다. 그만둘까요?</translation>
        </message>
        <message>
            <source>네, 그만두기</source>
            <translation>네, 그만두기</translation>
        </message>
        <message>
            <source>계속하기</source>
            <translation>계속하기</translation>
        </message>
        <message>
            <source>{title} 내용</source>
            <translation>{title} 내용</translation>
        </message>
        <message>
            <source>{words} 고름</source>
            <translation>{words} 고름</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>안심번호 {number} ({until})</source>
            <translation>안심번호 {number} ({until})</translation>
        </message>
        <message>
            <source>안심번호는 {when}에 끝났습니다. 플랫폼에 물어봐 주세요.</source>
            <translation>안심번호는 {when}에 끝났습니다. 플랫폼에 물어봐 주세요.</translation>
        </message>
        <message>
            <source>{when}까지</source>
            <translation>{when}까지</translation>
        </message>
        <message>
            <source>우편번호 {code}</source>
            <translation>우편번호 {code}</translation>
        </message>
        <message>
            <source>고객 안내 {when}</source>
            <translation>고객 안내 {when}</translation>
        </message>
        <message>
            <source>{when} 배달됨</source>
            <translation>{when} 배달됨</translation>
        </message>
        <message>
            <source>픽업대에 놓아 주세요</source>
            <translation>픽업대에 놓아 주세요</translation>
        </message>
        <message>
            <source>키오스크 주문</source>
            <translation>키오스크 주문</translation>
        </message>
        <message>
            <source>담당 {code}</source>
            <translation>담당 {code}</translation>
        </message>
        <message>
            <source>세금 처리 번호 {number}</source>
            <translation>세금 처리 번호 {number}</translation>
        </message>
        <message>
            <source>세금 처리 메일 {email}</source>
            <translation>세금 처리 메일 {email}</translation>
        </message>
        <message>
            <source>먼저 준비해 주세요 (우선순위 {priority})</source>
            <translation>먼저 준비해 주세요 (우선순위 {priority})</translation>
        </message>
        <message>
            <source>만드는 곳: {place}</source>
            <translation>만드는 곳: {place}</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>그림으로 보기</source>
            <translation>그림으로 보기</translation>
        </message>
        <message>
            <source>하루</source>
            <translation>하루</translation>
        </message>
        <message>
            <source>주</source>
            <translation>주</translation>
        </message>
        <message>
            <source>달</source>
            <translation>달</translation>
        </message>
        <message>
            <source>앞뒤 기간</source>
            <translation>앞뒤 기간</translation>
        </message>
        <message>
            <source>그 전 기간</source>
            <translation>그 전 기간</translation>
        </message>
        <message>
            <source>그다음 기간</source>
            <translation>그다음 기간</translation>
        </message>
        <message>
            <source>시간대별 주문</source>
            <translation>시간대별 주문</translation>
        </message>
        <message>
            <source>요일과 시간</source>
            <translation>요일과 시간</translation>
        </message>
        <message>
            <source>접수까지 걸린 시간</source>
            <translation>접수까지 걸린 시간</translation>
        </message>
        <message>
            <source>늦게 준비된 주문</source>
            <translation>늦게 준비된 주문</translation>
        </message>
        <message>
            <source>취소와 거절의 이유</source>
            <translation>취소와 거절의 이유</translation>
        </message>
        <message>
            <source>많이 팔린 메뉴</source>
            <translation>많이 팔린 메뉴</translation>
        </message>
        <message>
            <source>{hour}시</source>
            <translation>{hour}시</translation>
        </message>
        <message>
            <source>{hour}시 {count}건</source>
            <translation>{hour}시 {count}건</translation>
        </message>
        <message>
            <source>{weekday}요일: {hours}</source>
            <translation>{weekday}요일: {hours}</translation>
        </message>
        <message>
            <source>{day}일 {weekday}</source>
            <translation>{day}일 {weekday}</translation>
        </message>
        <message>
            <source>{month}월</source>
            <translation>{month}월</translation>
        </message>
        <message>
            <source>{year}년 {month}월</source>
            <translation>{year}년 {month}월</translation>
        </message>
        <message>
            <source>{day} {figure}</source>
            <translation>{day} {figure}</translation>
        </message>
        <message>
            <source>{minutes}분 {seconds}초</source>
            <translation>{minutes}분 {seconds}초</translation>
        </message>
        <message>
            <source>{hour}시에 주문이 가장 많았습니다 · {count}건</source>
            <translation>{hour}시에 주문이 가장 많았습니다 · {count}건</translation>
        </message>
        <message>
            <source>{weekday}요일 {hour}시가 가장 바빴습니다 · {count}건</source>
            <translation>{weekday}요일 {hour}시가 가장 바빴습니다 · {count}건</translation>
        </message>
        <message>
            <source>주문이 오고 평균 {time} 만에 접수하거나 거절했습니다</source>
            <translation>주문이 오고 평균 {time} 만에 접수하거나 거절했습니다</translation>
        </message>
        <message>
            <source>{orders}건 가운데 {late}건이 약속한 시간보다 늦었습니다 · {share} %</source>
            <translation>{orders}건 가운데 {late}건이 약속한 시간보다 늦었습니다 · {share} %</translation>
        </message>
        <message>
            <source>{orders}건 모두 약속한 시간을 지켰습니다</source>
            <translation>{orders}건 모두 약속한 시간을 지켰습니다</translation>
        </message>
        <message>
            <source>모두 {count}건</source>
            <translation>모두 {count}건</translation>
        </message>
        <message>
            <source>취소하거나 거절한 주문이 없습니다</source>
            <translation>취소하거나 거절한 주문이 없습니다</translation>
        </message>
        <message>
            <source>이유 모름</source>
            <translation>이유 모름</translation>
        </message>
        <message>
            <source>{name} · {quantity}개로 가장 많이 팔렸습니다</source>
            <translation>{name} · {quantity}개로 가장 많이 팔렸습니다</translation>
        </message>
        <message>
            <source>팔린 메뉴가 없습니다</source>
            <translation>팔린 메뉴가 없습니다</translation>
        </message>
        <message>
            <source>{quantity}개 · {won}원</source>
            <translation>{quantity}개 · {won}원</translation>
        </message>
        <message>
            <source>세고 있습니다</source>
            <translation>세고 있습니다</translation>
        </message>
        <message>
            <source>이 기간에는 주문이 없습니다</source>
            <translation>이 기간에는 주문이 없습니다</translation>
        </message>
        <message>
            <source>다른 기간을 골라 주세요.</source>
            <translation>다른 기간을 골라 주세요.</translation>
        </message>
        <message>
            <source>세지 못했습니다</source>
            <translation>세지 못했습니다</translation>
        </message>
        <message>
            <source>그림 저장</source>
            <translation>그림 저장</translation>
        </message>
        <message>
            <source>{title} 그림 저장</source>
            <translation>{title} 그림 저장</translation>
        </message>
        <message>
            <source>숫자를 파일로 저장</source>
            <translation>숫자를 파일로 저장</translation>
        </message>
        <message>
            <source>저장 멈추기</source>
            <translation>저장 멈추기</translation>
        </message>
        <message>
            <source>저장할 곳</source>
            <translation>저장할 곳</translation>
        </message>
        <message>
            <source>폴더:</source>
            <translation>폴더:</translation>
        </message>
        <message>
            <source>파일 형식:</source>
            <translation>파일 형식:</translation>
        </message>
        <message>
            <source>주문 그림의 숫자</source>
            <translation>주문 그림의 숫자</translation>
        </message>
        <message>
            <source>그림 (*.png)</source>
            <translation>그림 (*.png)</translation>
        </message>
        <message>
            <source>엑셀 파일 (*.xlsx)</source>
            <translation>엑셀 파일 (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV 파일 (*.csv)</source>
            <translation>CSV 파일 (*.csv)</translation>
        </message>
        <message>
            <source>JSON 파일 (*.json)</source>
            <translation>JSON 파일 (*.json)</translation>
        </message>
        <message>
            <source>저장하고 있습니다 · {count} 가운데 {done}</source>
            <translation>저장하고 있습니다 · {count} 가운데 {done}</translation>
        </message>
        <message>
            <source>{name} 파일에 저장했습니다.</source>
            <translation>{name} 파일에 저장했습니다.</translation>
        </message>
        <message>
            <source>{name} 파일을 저장하지 못했습니다. 다른 곳에 저장해 주세요. ({why})</source>
            <translation>{name} 파일을 저장하지 못했습니다. 다른 곳에 저장해 주세요. ({why})</translation>
        </message>
        <message>
            <source>파일 이름 끝을 xlsx, csv, json 가운데 하나로 적어 주세요.</source>
            <translation>파일 이름 끝을 xlsx, csv, json 가운데 하나로 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>Printers</name>
        <message>
            <source>프린터</source>
            <translation>프린터</translation>
        </message>
        <message>
            <source>프린터 {count}대가 주문서를 기다립니다.</source>
            <translation>프린터 {count}대가 주문서를 기다립니다.</translation>
        </message>
        <message>
            <source>확인할 프린터가 {count}대 있습니다.</source>
            <translation>확인할 프린터가 {count}대 있습니다.</translation>
        </message>
        <message>
            <source>등록된 프린터가 없습니다</source>
            <translation>등록된 프린터가 없습니다</translation>
        </message>
        <message>
            <source>주문을 접수해도 종이로 나오지 않습니다. 지금은 화면을 보고 조리해야 합니다.</source>
            <translation>주문을 접수해도 종이로 나오지 않습니다. 지금은 화면을 보고 조리해야 합니다.</translation>
        </message>
        <message>
            <source>네트워크, 직렬(COM), USB 프린터를 쓸 수 있습니다. 프린터 전원을 켜고 시작해 주세요.</source>
            <translation>네트워크, 직렬(COM), USB 프린터를 쓸 수 있습니다. 프린터 전원을 켜고 시작해 주세요.</translation>
        </message>
        <message>
            <source>프린터 추가하기</source>
            <translation>프린터 추가하기</translation>
        </message>
        <message>
            <source>프린터 추가</source>
            <translation>프린터 추가</translation>
        </message>
        <message>
            <source>주문서 꾸미기</source>
            <translation>주문서 꾸미기</translation>
        </message>
        <message>
            <source>점검표 인쇄</source>
            <translation>점검표 인쇄</translation>
        </message>
        <message>
            <source>마감표 인쇄</source>
            <translation>마감표 인쇄</translation>
        </message>
        <message>
            <source>인쇄 기록</source>
            <translation>인쇄 기록</translation>
        </message>
        <message>
            <source>'{name}'에서 개점 점검표를 인쇄합니다.</source>
            <translation>'{name}'에서 개점 점검표를 인쇄합니다.</translation>
        </message>
        <message>
            <source>'{name}'에서 오늘의 마감표를 인쇄합니다.</source>
            <translation>'{name}'에서 오늘의 마감표를 인쇄합니다.</translation>
        </message>
        <message>
            <source>시험 인쇄</source>
            <translation>시험 인쇄</translation>
        </message>
        <message>
            <source>고치기</source>
            <translation>고치기</translation>
        </message>
        <message>
            <source>빼기</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>{name} {button}</source>
            <translation>{name} {button}</translation>
        </message>
        <message>
            <source>시험지를 보내고 있습니다.</source>
            <translation>시험지를 보내고 있습니다.</translation>
        </message>
        <message>
            <source>시험 인쇄: {answer}</source>
            <translation>시험 인쇄: {answer}</translation>
        </message>
        <message>
            <source>시험 인쇄: {sentence}</source>
            <translation>시험 인쇄: {sentence}</translation>
        </message>
        <message>
            <source>시험 인쇄: {answer} 종이가 나왔는지 봐 주세요.</source>
            <translation>시험 인쇄: {answer} 종이가 나왔는지 봐 주세요.</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 뺄까요? 새 주문서는 더 나오지 않습니다.</source>
            <translation>'{name}' 프린터를 뺄까요? 새 주문서는 더 나오지 않습니다.</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 뺄까요? 기다리는 주문서 {count}장은 따로 확인해야 합니다.</source>
            <translation>'{name}' 프린터를 뺄까요? 기다리는 주문서 {count}장은 따로 확인해야 합니다.</translation>
        </message>
        <message>
            <source>네, 빼기</source>
            <translation>네, 빼기</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 뺐습니다.</source>
            <translation>'{name}' 프린터를 뺐습니다.</translation>
        </message>
        <message>
            <source>인쇄할 준비가 되었습니다.</source>
            <translation>인쇄할 준비가 되었습니다.</translation>
        </message>
        <message>
            <source>파일로 저장할 준비가 되었습니다.</source>
            <translation>파일로 저장할 준비가 되었습니다.</translation>
        </message>
        <message>
            <source>보낼 수 있습니다. 나왔는지는 알려 주지 않는 프린터입니다.</source>
            <translation>보낼 수 있습니다. 나왔는지는 알려 주지 않는 프린터입니다.</translation>
        </message>
        <message>
            <source>나왔는지 확인할 주문서도 {count}장 있습니다.</source>
            <translation>나왔는지 확인할 주문서도 {count}장 있습니다.</translation>
        </message>
        <message>
            <source>아직 인쇄해 보지 않았습니다. 시험 인쇄를 해 주세요.</source>
            <translation>아직 인쇄해 보지 않았습니다. 시험 인쇄를 해 주세요.</translation>
        </message>
        <message>
            <source>인쇄하지 못하고 있습니다. 전원과 연결을 확인해 주세요.</source>
            <translation>인쇄하지 못하고 있습니다. 전원과 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <source>용지가 얼마 남지 않았습니다. 새 용지를 준비해 주세요.</source>
            <translation>용지가 얼마 남지 않았습니다. 새 용지를 준비해 주세요.</translation>
        </message>
        <message>
            <source>나왔는지 확인할 주문서가 {count}장 있습니다. 주문 화면의 '바로 확인'을 봐 주세요.</source>
            <translation>나왔는지 확인할 주문서가 {count}장 있습니다. 주문 화면의 '바로 확인'을 봐 주세요.</translation>
        </message>
        <message>
            <source>방금 저장했습니다. 곧 상태를 확인합니다.</source>
            <translation>방금 저장했습니다. 곧 상태를 확인합니다.</translation>
        </message>
        <message>
            <source>마지막 인쇄 {when}</source>
            <translation>마지막 인쇄 {when}</translation>
        </message>
        <message>
            <source>인쇄한 주문서 없음</source>
            <translation>인쇄한 주문서 없음</translation>
        </message>
        <message>
            <source>대기 {count}장</source>
            <translation>대기 {count}장</translation>
        </message>
        <message>
            <source>확인 {count}장</source>
            <translation>확인 {count}장</translation>
        </message>
        <message>
            <source>{mm} mm 용지 · 한 줄 {columns}칸</source>
            <translation>{mm} mm 용지 · 한 줄 {columns}칸</translation>
        </message>
        <message>
            <source>{slip} {copies}장</source>
            <translation>{slip} {copies}장</translation>
        </message>
        <message>
            <source>예비로만 씀</source>
            <translation>예비로만 씀</translation>
        </message>
        <message>
            <source>예비 {name}</source>
            <translation>예비 {name}</translation>
        </message>
        <message>
            <source>{categories}만</source>
            <translation>{categories}만</translation>
        </message>
        <message>
            <source>{categories} 빼고</source>
            <translation>{categories} 빼고</translation>
        </message>
        <message>
            <source>네트워크 {host}</source>
            <translation>네트워크 {host}</translation>
        </message>
        <message>
            <source>네트워크 {host} (포트 {port})</source>
            <translation>네트워크 {host} (포트 {port})</translation>
        </message>
        <message>
            <source>직렬 포트 {port} · 속도 {baud}</source>
            <translation>직렬 포트 {port} · 속도 {baud}</translation>
        </message>
        <message>
            <source>직렬 포트 {port}</source>
            <translation>직렬 포트 {port}</translation>
        </message>
        <message>
            <source>컴퓨터에 연결된 프린터 '{queue}'</source>
            <translation>컴퓨터에 연결된 프린터 '{queue}'</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 드라이버 '{queue}' (그림으로)</source>
            <translation>컴퓨터의 프린터 드라이버 '{queue}' (그림으로)</translation>
        </message>
        <message>
            <source>PDF 파일로 저장 · {folder}</source>
            <translation>PDF 파일로 저장 · {folder}</translation>
        </message>
        <message>
            <source>파일로 저장 · {folder}</source>
            <translation>파일로 저장 · {folder}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>개인정보</source>
            <translation>개인정보</translation>
        </message>
        <message>
            <source>끝난 주문의 고객 정보는 정한 시간이 지나면 저절로 지웁니다. 메뉴와 금액은 남습니다.</source>
            <translation>끝난 주문의 고객 정보는 정한 시간이 지나면 저절로 지웁니다. 메뉴와 금액은 남습니다.</translation>
        </message>
        <message>
            <source>주문이 끝난 뒤 고객 정보를 두는 시간</source>
            <translation>주문이 끝난 뒤 고객 정보를 두는 시간</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours}시간</translation>
        </message>
        <message>
            <source>플랫폼 자율규약은 늦어도 24시간입니다. 배달 완료를 누르지 않은 주문은 예정 시각 3시간 뒤부터 셉니다.</source>
            <translation>플랫폼 자율규약은 늦어도 24시간입니다. 배달 완료를 누르지 않은 주문은 예정 시각 3시간 뒤부터 셉니다.</translation>
        </message>
        <message>
            <source>주문서에 고객 정보</source>
            <translation>주문서에 고객 정보</translation>
        </message>
        <message>
            <source>넣기</source>
            <translation>넣기</translation>
        </message>
        <message>
            <source>빼기</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>빼면 동네 이름과 조리 요청만 남고, 이름·전화번호·자세한 주소·배달 요청은 찍히지 않습니다.</source>
            <translation>빼면 동네 이름과 조리 요청만 남고, 이름·전화번호·자세한 주소·배달 요청은 찍히지 않습니다.</translation>
        </message>
        <message>
            <source>한 고객 지우기</source>
            <translation>한 고객 지우기</translation>
        </message>
        <message>
            <source>고객이 지워 달라고 할 때 씁니다. 진행 중인 주문은 끝난 뒤에 지울 수 있습니다.</source>
            <translation>고객이 지워 달라고 할 때 씁니다. 진행 중인 주문은 끝난 뒤에 지울 수 있습니다.</translation>
        </message>
        <message>
            <source>주문 번호로</source>
            <translation>주문 번호로</translation>
        </message>
        <message>
            <source>전화번호로</source>
            <translation>전화번호로</translation>
        </message>
        <message>
            <source>주문 번호 (예: B-0417)</source>
            <translation>주문 번호 (예: B-0417)</translation>
        </message>
        <message>
            <source>전화번호 전체 (예: 010-1234-5678)</source>
            <translation>전화번호 전체 (예: 010-1234-5678)</translation>
        </message>
        <message>
            <source>지우기</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>주문 {wanted}의 고객 정보를 지울까요? 되살릴 수 없습니다.</source>
            <translation>주문 {wanted}의 고객 정보를 지울까요? 되살릴 수 없습니다.</translation>
        </message>
        <message>
            <source>{wanted} 고객의 정보를 남아 있는 모든 주문에서 지울까요? 되살릴 수 없습니다.</source>
            <translation>{wanted} 고객의 정보를 남아 있는 모든 주문에서 지울까요? 되살릴 수 없습니다.</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>네, 지웁니다</source>
            <translation>네, 지웁니다</translation>
        </message>
        <message>
            <source>번호를 먼저 적어 주세요.</source>
            <translation>번호를 먼저 적어 주세요.</translation>
        </message>
        <message>
            <source>지우고 있습니다…</source>
            <translation>지우고 있습니다…</translation>
        </message>
        <message>
            <source>고객 정보를 지웠습니다: 주문 {count}건</source>
            <translation>고객 정보를 지웠습니다: 주문 {count}건</translation>
        </message>
        <message>
            <source>지우지 않았습니다. {why}</source>
            <translation>지우지 않았습니다. {why}</translation>
        </message>
        <message>
            <source>지운 기록</source>
            <translation>지운 기록</translation>
        </message>
        <message>
            <source>읽는 중…</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <source>아직 지운 것이 없습니다.</source>
            <translation>아직 지운 것이 없습니다.</translation>
        </message>
        <message>
            <source>지운 기록을 읽지 못했습니다. {why}</source>
            <translation>지운 기록을 읽지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>이전 기록 {count}개 더 보기</source>
            <translation>이전 기록 {count}개 더 보기</translation>
        </message>
        <message>
            <source>주문 {count}건</source>
            <translation>주문 {count}건</translation>
        </message>
        <message>
            <source>{at} {who} {why} 주문 {count}건</source>
            <translation>{at} {who} {why} 주문 {count}건</translation>
        </message>
        <message>
            <source>보관 시간이 지남</source>
            <translation>보관 시간이 지남</translation>
        </message>
        <message>
            <source>사장님이 지움</source>
            <translation>사장님이 지움</translation>
        </message>
        <message>
            <source>명령으로 지움</source>
            <translation>명령으로 지움</translation>
        </message>
        <message>
            <source>고객 요청</source>
            <translation>고객 요청</translation>
        </message>
        <message>
            <source>고객 정보는 {when}까지 보입니다</source>
            <translation>고객 정보는 {when}까지 보입니다</translation>
        </message>
        <message>
            <source>고객 정보는 가렸습니다. 보관 시간이 {when}에 끝났습니다.</source>
            <translation>고객 정보는 가렸습니다. 보관 시간이 {when}에 끝났습니다.</translation>
        </message>
        <message>
            <source>고객 정보는 지웠습니다 ({when})</source>
            <translation>고객 정보는 지웠습니다 ({when})</translation>
        </message>
        <message>
            <source>고객 정보는 가렸습니다. 끝난 주문입니다.</source>
            <translation>고객 정보는 가렸습니다. 끝난 주문입니다.</translation>
        </message>
        <message>
            <source>{when}까지 볼 수 있고, 본 것은 기록됩니다</source>
            <translation>{when}까지 볼 수 있고, 본 것은 기록됩니다</translation>
        </message>
        <message>
            <source>고객 정보 보기</source>
            <translation>고객 정보 보기</translation>
        </message>
        <message>
            <source>고객 정보를 지운 주문입니다. 메뉴와 금액은 내역(F7)에 남아 있습니다.</source>
            <translation>고객 정보를 지운 주문입니다. 메뉴와 금액은 내역(F7)에 남아 있습니다.</translation>
        </message>
        <message>
            <source>고객 정보를 보는 비밀번호</source>
            <translation>고객 정보를 보는 비밀번호</translation>
        </message>
        <message>
            <source>{number} · 고객 정보를 보려면 사장님 비밀번호를 넣어 주세요</source>
            <translation>{number} · 고객 정보를 보려면 사장님 비밀번호를 넣어 주세요</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>확인하는 중…</source>
            <translation>확인하는 중…</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>프로그램</source>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>버전 {version}</source>
            <translation>버전 {version}</translation>
        </message>
        <message>
            <source>새 버전</source>
            <translation>새 버전</translation>
        </message>
        <message>
            <source>새 버전은 설치 담당자가 설치해 드립니다</source>
            <translation>새 버전은 설치 담당자가 설치해 드립니다</translation>
        </message>
        <message>
            <source>이 프로그램은 새 버전을 스스로 받지 않습니다. 필요하면 설치 담당자에게 연락해 주세요.</source>
            <translation>이 프로그램은 새 버전을 스스로 받지 않습니다. 필요하면 설치 담당자에게 연락해 주세요.</translation>
        </message>
        <message>
            <source>새 버전을 받을 곳이 정해지지 않았습니다</source>
            <translation>새 버전을 받을 곳이 정해지지 않았습니다</translation>
        </message>
        <message>
            <source>USB에 새 버전이 들어 있으면 ‘USB에서 찾기’를 눌러 주세요.</source>
            <translation>USB에 새 버전이 들어 있으면 ‘USB에서 찾기’를 눌러 주세요.</translation>
        </message>
        <message>
            <source>최신 버전을 쓰고 있습니다</source>
            <translation>최신 버전을 쓰고 있습니다</translation>
        </message>
        <message>
            <source>마지막 확인 {ago}</source>
            <translation>마지막 확인 {ago}</translation>
        </message>
        <message>
            <source>지금 버전을 그대로 씁니다</source>
            <translation>지금 버전을 그대로 씁니다</translation>
        </message>
        <message>
            <source>아직 새 버전이 있는지 확인하지 않았습니다</source>
            <translation>아직 새 버전이 있는지 확인하지 않았습니다</translation>
        </message>
        <message>
            <source>‘지금 확인’을 누르면 바로 찾아봅니다.</source>
            <translation>‘지금 확인’을 누르면 바로 찾아봅니다.</translation>
        </message>
        <message>
            <source>새 버전이 있는지 찾고 있습니다</source>
            <translation>새 버전이 있는지 찾고 있습니다</translation>
        </message>
        <message>
            <source>그동안에도 주문은 그대로 받습니다.</source>
            <translation>그동안에도 주문은 그대로 받습니다.</translation>
        </message>
        <message>
            <source>새 버전 {newer} 받는 중</source>
            <translation>새 버전 {newer} 받는 중</translation>
        </message>
        <message>
            <source>{done} / {whole}</source>
            <translation>{done} / {whole}</translation>
        </message>
        <message>
            <source>새 버전 {newer}, 설치할 준비가 됐습니다</source>
            <translation>새 버전 {newer}, 설치할 준비가 됐습니다</translation>
        </message>
        <message>
            <source>설치하면 프로그램이 한 번 다시 켜집니다.</source>
            <translation>설치하면 프로그램이 한 번 다시 켜집니다.</translation>
        </message>
        <message>
            <source>새 버전 {newer} 설치 중</source>
            <translation>새 버전 {newer} 설치 중</translation>
        </message>
        <message>
            <source>버전을 바꾸고 있습니다</source>
            <translation>버전을 바꾸고 있습니다</translation>
        </message>
        <message>
            <source>곧 프로그램이 다시 켜집니다. 컴퓨터를 끄지 말아 주세요.</source>
            <translation>곧 프로그램이 다시 켜집니다. 컴퓨터를 끄지 말아 주세요.</translation>
        </message>
        <message>
            <source>새 버전 {version} 대신 쓰던 버전으로 돌아왔습니다.</source>
            <translation>새 버전 {version} 대신 쓰던 버전으로 돌아왔습니다.</translation>
        </message>
        <message>
            <source>새 버전에서 달라지는 점</source>
            <translation>새 버전에서 달라지는 점</translation>
        </message>
        <message>
            <source>· {line}</source>
            <translation>· {line}</translation>
        </message>
        <message>
            <source>달라지는 점 모두 보기</source>
            <translation>달라지는 점 모두 보기</translation>
        </message>
        <message>
            <source>지금 설치</source>
            <translation>지금 설치</translation>
        </message>
        <message>
            <source>지금 확인</source>
            <translation>지금 확인</translation>
        </message>
        <message>
            <source>USB에서 찾기</source>
            <translation>USB에서 찾기</translation>
        </message>
        <message>
            <source>새 버전이 들어 있는 USB나 폴더를 골라 주세요</source>
            <translation>새 버전이 들어 있는 USB나 폴더를 골라 주세요</translation>
        </message>
        <message>
            <source>이전 버전으로 돌아가기</source>
            <translation>이전 버전으로 돌아가기</translation>
        </message>
        <message>
            <source>이전 버전({previous})으로 돌아갈까요? 프로그램이 한 번 다시 켜집니다.</source>
            <translation>이전 버전({previous})으로 돌아갈까요? 프로그램이 한 번 다시 켜집니다.</translation>
        </message>
        <message>
            <source>지금 버전 그대로</source>
            <translation>지금 버전 그대로</translation>
        </message>
        <message>
            <source>네, 돌아갑니다</source>
            <translation>네, 돌아갑니다</translation>
        </message>
        <message>
            <source>새 버전 설치 시점</source>
            <translation>새 버전 설치 시점</translation>
        </message>
        <message>
            <source>영업이 끝나면 저절로</source>
            <translation>영업이 끝나면 저절로</translation>
        </message>
        <message>
            <source>‘지금 설치’를 누를 때만</source>
            <translation>‘지금 설치’를 누를 때만</translation>
        </message>
        <message>
            <source>진행 중인 주문이 있으면 설치하지 않고 기다립니다.</source>
            <translation>진행 중인 주문이 있으면 설치하지 않고 기다립니다.</translation>
        </message>
        <message>
            <source>누를 때까지 지금 버전을 그대로 씁니다.</source>
            <translation>누를 때까지 지금 버전을 그대로 씁니다.</translation>
        </message>
        <message>
            <source>받는 곳: {address}</source>
            <translation>받는 곳: {address}</translation>
        </message>
        <message>
            <source>컴퓨터를 켜면 함께 시작하기</source>
            <translation>컴퓨터를 켜면 함께 시작하기</translation>
        </message>
        <message>
            <source>함께 시작</source>
            <translation>함께 시작</translation>
        </message>
        <message>
            <source>직접 켜기</source>
            <translation>직접 켜기</translation>
        </message>
        <message>
            <source>정전 뒤에 컴퓨터가 다시 켜져도 바로 주문을 받습니다.</source>
            <translation>정전 뒤에 컴퓨터가 다시 켜져도 바로 주문을 받습니다.</translation>
        </message>
        <message>
            <source>컴퓨터를 켤 때마다 프로그램을 직접 켜야 주문을 받습니다.</source>
            <translation>컴퓨터를 켤 때마다 프로그램을 직접 켜야 주문을 받습니다.</translation>
        </message>
        <message>
            <source>컴퓨터 설정을 확인하고 있습니다.</source>
            <translation>컴퓨터 설정을 확인하고 있습니다.</translation>
        </message>
        <message>
            <source>바꾸고 있습니다.</source>
            <translation>바꾸고 있습니다.</translation>
        </message>
        <message>
            <source>이제 컴퓨터를 켜면 함께 시작합니다.</source>
            <translation>이제 컴퓨터를 켜면 함께 시작합니다.</translation>
        </message>
        <message>
            <source>이제 프로그램을 직접 켜야 합니다.</source>
            <translation>이제 프로그램을 직접 켜야 합니다.</translation>
        </message>
        <message>
            <source>바꾸지 못했습니다. {why}</source>
            <translation>바꾸지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>컴퓨터 절전</source>
            <translation>컴퓨터 절전</translation>
        </message>
        <message>
            <source>절전을 끄는 방법</source>
            <translation>절전을 끄는 방법</translation>
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
            <translation>조용할 때의 화면</translation>
        </message>
        <message>
            <source>조용하지만, 잘 듣고 있습니다</source>
            <translation>조용하지만, 잘 듣고 있습니다</translation>
        </message>
        <message>
            <source>새 주문을 기다리고 있습니다</source>
            <translation>새 주문을 기다리고 있습니다</translation>
        </message>
        <message>
            <source>지금은 주문을 받을 수 없습니다</source>
            <translation>지금은 주문을 받을 수 없습니다</translation>
        </message>
        <message>
            <source>주문은 받고 있습니다. 확인할 것이 있습니다.</source>
            <translation>주문은 받고 있습니다. 확인할 것이 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 연결하고 있습니다</source>
            <translation>플랫폼에 연결하고 있습니다</translation>
        </message>
        <message>
            <source>{clock}부터 플랫폼을 {asked}번 확인했고 모두 응답을 받았습니다</source>
            <translation>{clock}부터 플랫폼을 {asked}번 확인했고 모두 응답을 받았습니다</translation>
        </message>
        <message>
            <source>{clock}부터 플랫폼을 {asked}번 확인했고 {answered}번 응답을 받았습니다</source>
            <translation>{clock}부터 플랫폼을 {asked}번 확인했고 {answered}번 응답을 받았습니다</translation>
        </message>
        <message>
            <source>아직 플랫폼을 확인하지 않았습니다</source>
            <translation>아직 플랫폼을 확인하지 않았습니다</translation>
        </message>
        <message>
            <source>플랫폼 연결</source>
            <translation>플랫폼 연결</translation>
        </message>
        <message>
            <source>벨 소리</source>
            <translation>벨 소리</translation>
        </message>
        <message>
            <source>{name} 프린터</source>
            <translation>{name} 프린터</translation>
        </message>
        <message>
            <source>주문 기록</source>
            <translation>주문 기록</translation>
        </message>
        <message>
            <source>접속 정보</source>
            <translation>접속 정보</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>주문</translation>
        </message>
        <message>
            <source>{ago} · {took} ms</source>
            <translation>{ago} · {took} ms</translation>
        </message>
        <message>
            <source>{ago} · 시계가 {off} 다름</source>
            <translation>{ago} · 시계가 {off} 다름</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours}시간</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes}분</translation>
        </message>
        <message>
            <source>아직 응답 없음</source>
            <translation>아직 응답 없음</translation>
        </message>
        <message>
            <source>{when} 실제로 울림</source>
            <translation>{when} 실제로 울림</translation>
        </message>
        <message>
            <source>아직 울린 적 없음</source>
            <translation>아직 울린 적 없음</translation>
        </message>
        <message>
            <source>{when} 인쇄</source>
            <translation>{when} 인쇄</translation>
        </message>
        <message>
            <source>아직 인쇄하지 않음</source>
            <translation>아직 인쇄하지 않음</translation>
        </message>
        <message>
            <source>아직 한 건도 오지 않았습니다. 가맹점 ID가 맞는지 확인해 주세요.</source>
            <translation>아직 한 건도 오지 않았습니다. 가맹점 ID가 맞는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>잘 적고 있습니다</source>
            <translation>잘 적고 있습니다</translation>
        </message>
        <message>
            <source>보낼 일 {count}건이 기다립니다</source>
            <translation>보낼 일 {count}건이 기다립니다</translation>
        </message>
        <message>
            <source>오늘 주문</source>
            <translation>오늘 주문</translation>
        </message>
        <message>
            <source>오늘 매출</source>
            <translation>오늘 매출</translation>
        </message>
        <message>
            <source>{amount} 외 {count}건</source>
            <translation>{amount} 외 {count}건</translation>
        </message>
        <message>
            <source>끝난 주문</source>
            <translation>끝난 주문</translation>
        </message>
        <message>
            <source>평균 접수</source>
            <translation>평균 접수</translation>
        </message>
        <message>
            <source>{count}건</source>
            <translation>{count}건</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds}초</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>좋음: {row}, {fact}</source>
            <translation>좋음: {row}, {fact}</translation>
        </message>
        <message>
            <source>확인 필요: {row}, {fact}</source>
            <translation>확인 필요: {row}, {fact}</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>주문 기록</source>
            <translation>주문 기록</translation>
        </message>
        <message>
            <source>주문 기록 보기</source>
            <translation>주문 기록 보기</translation>
        </message>
        <message>
            <source>주문 기록 닫기</source>
            <translation>주문 기록 닫기</translation>
        </message>
        <message>
            <source>이 주문의 기록을 읽을 수 없습니다.</source>
            <translation>이 주문의 기록을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>{at} {step}, {who}, {detail}</source>
            <translation>{at} {step}, {who}, {detail}</translation>
        </message>
        <message>
            <source>앞의 기록 {count}줄은 내보내기에 있습니다</source>
            <translation>앞의 기록 {count}줄은 내보내기에 있습니다</translation>
        </message>
    </context>
    <context>
        <name>Registration</name>
        <message>
            <source>가게 등록</source>
            <translation>가게 등록</translation>
        </message>
        <message>
            <source>주문이 오지 않으면 여기를 봐 주세요. 저장할 때 주소와 로그인을 확인합니다. 가맹점 ID가 맞는지는 확인할 방법이 없으니 플랫폼 안내와 한 글자씩 맞춰 보세요.</source>
            <translation>주문이 오지 않으면 여기를 봐 주세요. 저장할 때 주소와 로그인을 확인합니다. 가맹점 ID가 맞는지는 확인할 방법이 없으니 플랫폼 안내와 한 글자씩 맞춰 보세요.</translation>
        </message>
        <message>
            <source>가맹점 ID나 주소를 바꿔도 전에 받은 주문은 주문 기록과 정산에 그대로 남아, 새 등록의 주문과 함께 보입니다. 다른 가게로 바꾸는 것이라면 설치 담당자와 상의해 주세요.</source>
            <translation>가맹점 ID나 주소를 바꿔도 전에 받은 주문은 주문 기록과 정산에 그대로 남아, 새 등록의 주문과 함께 보입니다. 다른 가게로 바꾸는 것이라면 설치 담당자와 상의해 주세요.</translation>
        </message>
        <message>
            <source>비워 두면 지금 쓰는 비밀번호를 그대로 씁니다. 새 값은 이 컴퓨터의 비밀 보관함에만 저장합니다.</source>
            <translation>비워 두면 지금 쓰는 비밀번호를 그대로 씁니다. 새 값은 이 컴퓨터의 비밀 보관함에만 저장합니다.</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>확인 중…</source>
            <translation>확인 중…</translation>
        </message>
        <message>
            <source>주소와 로그인을 확인하고 있습니다…</source>
            <translation>주소와 로그인을 확인하고 있습니다…</translation>
        </message>
        <message>
            <source>저장하고 있습니다…</source>
            <translation>저장하고 있습니다…</translation>
        </message>
        <message>
            <source>바뀐 것이 없습니다.</source>
            <translation>바뀐 것이 없습니다.</translation>
        </message>
        <message>
            <source>빨간 줄을 봐 주세요. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.</source>
            <translation>빨간 줄을 봐 주세요. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.</translation>
        </message>
        <message>
            <source>아직 끝나지 않은 주문이 {count}건 있습니다. 다시 켜면 이 주문은 새 등록으로 처리되어 플랫폼에 전해지지 않을 수 있으니, 먼저 끝내는 것이 안전합니다. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.</source>
            <translation>아직 끝나지 않은 주문이 {count}건 있습니다. 다시 켜면 이 주문은 새 등록으로 처리되어 플랫폼에 전해지지 않을 수 있으니, 먼저 끝내는 것이 안전합니다. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.</translation>
        </message>
        <message>
            <source>저장했습니다. 다시 켜면 새 등록으로 주문을 받습니다.</source>
            <translation>저장했습니다. 다시 켜면 새 등록으로 주문을 받습니다.</translation>
        </message>
        <message>
            <source>새 등록이 저장되어 있습니다. 다시 켜면 새 등록으로 주문을 받습니다.</source>
            <translation>새 등록이 저장되어 있습니다. 다시 켜면 새 등록으로 주문을 받습니다.</translation>
        </message>
        <message>
            <source>{kept} {why} 다시 켠 뒤 접속 비밀번호를 물으면 한 번 더 넣어 주세요.</source>
            <translation>{kept} {why} 다시 켠 뒤 접속 비밀번호를 물으면 한 번 더 넣어 주세요.</translation>
        </message>
        <message>
            <source>지금 다시 켜기</source>
            <translation>지금 다시 켜기</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>보고서·내보내기</source>
            <translation>보고서·내보내기</translation>
        </message>
        <message>
            <source>화면에서 보고, 파일로 저장하거나 인쇄합니다.</source>
            <translation>화면에서 보고, 파일로 저장하거나 인쇄합니다.</translation>
        </message>
        <message>
            <source>무엇을</source>
            <translation>무엇을</translation>
        </message>
        <message>
            <source>결제수단별</source>
            <translation>결제수단별</translation>
        </message>
        <message>
            <source>월 매출·부가세</source>
            <translation>월 매출·부가세</translation>
        </message>
        <message>
            <source>정산 내역</source>
            <translation>정산 내역</translation>
        </message>
        <message>
            <source>주문 목록</source>
            <translation>주문 목록</translation>
        </message>
        <message>
            <source>입금 내역</source>
            <translation>입금 내역</translation>
        </message>
        <message>
            <source>일 마감</source>
            <translation>일 마감</translation>
        </message>
        <message>
            <source>시청에 내는 지역화폐 보조금 서류에 그대로 붙일 수 있는 표입니다.</source>
            <translation>시청에 내는 지역화폐 보조금 서류에 그대로 붙일 수 있는 표입니다.</translation>
        </message>
        <message>
            <source>달마다 판 돈을 공급가액과 부가세로 나눈 표입니다.</source>
            <translation>달마다 판 돈을 공급가액과 부가세로 나눈 표입니다.</translation>
        </message>
        <message>
            <source>주문마다 계산과 플랫폼 정산서의 모든 줄을 파일에 적습니다.</source>
            <translation>주문마다 계산과 플랫폼 정산서의 모든 줄을 파일에 적습니다.</translation>
        </message>
        <message>
            <source>주문 하나에 한 줄씩, 고객 정보 없이 파일에 적습니다.</source>
            <translation>주문 하나에 한 줄씩, 고객 정보 없이 파일에 적습니다.</translation>
        </message>
        <message>
            <source>정산과 통장 입금을 맞춘 표입니다.</source>
            <translation>정산과 통장 입금을 맞춘 표입니다.</translation>
        </message>
        <message>
            <source>하루의 주문, 결제수단, 취소를 그날의 기록과 견준 표입니다.</source>
            <translation>하루의 주문, 결제수단, 취소를 그날의 기록과 견준 표입니다.</translation>
        </message>
        <message>
            <source>어떤 파일로</source>
            <translation>어떤 파일로</translation>
        </message>
        <message>
            <source>엑셀</source>
            <translation>엑셀</translation>
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
            <translation>PDF는 한 해까지만 됩니다. 날짜를 줄이거나 다른 파일을 골라 주세요.</translation>
        </message>
        <message>
            <source>날짜를 먼저 적어 주세요.</source>
            <translation>날짜를 먼저 적어 주세요.</translation>
        </message>
        <message>
            <source>파일로 저장</source>
            <translation>파일로 저장</translation>
        </message>
        <message>
            <source>엑셀 파일 (*.xlsx)</source>
            <translation>엑셀 파일 (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV 파일 (*.csv)</source>
            <translation>CSV 파일 (*.csv)</translation>
        </message>
        <message>
            <source>PDF 파일 (*.pdf)</source>
            <translation>PDF 파일 (*.pdf)</translation>
        </message>
        <message>
            <source>JSON 파일 (*.json)</source>
            <translation>JSON 파일 (*.json)</translation>
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
            <translation>{done} / {all}줄을 적었습니다.</translation>
        </message>
        <message>
            <source>파일을 적고 있습니다.</source>
            <translation>파일을 적고 있습니다.</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>그만두는 중</source>
            <translation>그만두는 중</translation>
        </message>
        <message>
            <source>저장했습니다: {name}</source>
            <translation>저장했습니다: {name}</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why}</source>
            <translation>저장하지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>표를 만들고 있습니다.</source>
            <translation>표를 만들고 있습니다.</translation>
        </message>
        <message>
            <source>줄이 많은 표라 화면에는 나오지 않습니다. 파일로 저장해 주세요.</source>
            <translation>줄이 많은 표라 화면에는 나오지 않습니다. 파일로 저장해 주세요.</translation>
        </message>
        <message>
            <source>표를 만들지 못했습니다. {why}</source>
            <translation>표를 만들지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>이 기간에는 적을 것이 없습니다.</source>
            <translation>이 기간에는 적을 것이 없습니다.</translation>
        </message>
        <message>
            <source>{count}줄이 더 있습니다. 파일에는 모두 들어갑니다.</source>
            <translation>{count}줄이 더 있습니다. 파일에는 모두 들어갑니다.</translation>
        </message>
        <message>
            <source>마감표 인쇄</source>
            <translation>마감표 인쇄</translation>
        </message>
        <message>
            <source>{day} 마감표를 인쇄합니다.</source>
            <translation>{day} 마감표를 인쇄합니다.</translation>
        </message>
        <message>
            <source>인쇄하지 못했습니다. {why}</source>
            <translation>인쇄하지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>현금영수증</source>
            <translation>현금영수증</translation>
        </message>
        <message>
            <source>발급할 현금영수증</source>
            <translation>발급할 현금영수증</translation>
        </message>
        <message>
            <source>{span} · {count}건, {amount}</source>
            <translation>{span} · {count}건, {amount}</translation>
        </message>
        <message>
            <source>현장에서 현금으로 받은 돈입니다. 고객이 원한 현금영수증은 가게가 직접 발급해야 합니다.</source>
            <translation>현장에서 현금으로 받은 돈입니다. 고객이 원한 현금영수증은 가게가 직접 발급해야 합니다.</translation>
        </message>
        <message>
            <source>주문을 읽고 있습니다.</source>
            <translation>주문을 읽고 있습니다.</translation>
        </message>
        <message>
            <source>이 기간에는 가게가 발급할 현금영수증이 없습니다.</source>
            <translation>이 기간에는 가게가 발급할 현금영수증이 없습니다.</translation>
        </message>
        <message>
            <source>{count}건 더 보기</source>
            <translation>{count}건 더 보기</translation>
        </message>
        <message>
            <source>읽지 못했습니다. {why}</source>
            <translation>읽지 못했습니다. {why}</translation>
        </message>
    </context>
    <context>
        <name>Screen</name>
        <message>
            <source>화면</source>
            <translation>화면</translation>
        </message>
        <message>
            <source>고르면 바로 바뀝니다. 주문은 그대로 받습니다.</source>
            <translation>고르면 바로 바뀝니다. 주문은 그대로 받습니다.</translation>
        </message>
        <message>
            <source>색</source>
            <translation>색</translation>
        </message>
        <message>
            <source>밝게</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>어둡게</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>또렷하게</source>
            <translation>또렷하게</translation>
        </message>
        <message>
            <source>또렷하게: 글자와 선이 가장 진합니다.</source>
            <translation>또렷하게: 글자와 선이 가장 진합니다.</translation>
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
            <translation>사용 중</translation>
        </message>
        <message>
            <source>주문서와 고객의 글은 그대로 한국어입니다.</source>
            <translation>주문서와 고객의 글은 그대로 한국어입니다.</translation>
        </message>
        <message>
            <source>크기</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>글자와 버튼을 함께 키웁니다. 프로그램을 다시 켜면 바뀝니다.</source>
            <translation>글자와 버튼을 함께 키웁니다. 프로그램을 다시 켜면 바뀝니다.</translation>
        </message>
        <message>
            <source>{percent}%는 다시 켜면 보입니다.</source>
            <translation>{percent}%는 다시 켜면 보입니다.</translation>
        </message>
        <message>
            <source>이 화면에는 너무 큽니다. {percent}%까지 고를 수 있습니다.</source>
            <translation>이 화면에는 너무 큽니다. {percent}%까지 고를 수 있습니다.</translation>
        </message>
        <message>
            <source>지금 다시 켜기</source>
            <translation>지금 다시 켜기</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>플랫폼에서 받음</source>
            <translation>플랫폼에서 받음</translation>
        </message>
        <message>
            <source>저장함</source>
            <translation>저장함</translation>
        </message>
        <message>
            <source>플랫폼에 받았다고 알림</source>
            <translation>플랫폼에 받았다고 알림</translation>
        </message>
        <message>
            <source>주문 내용 받음</source>
            <translation>주문 내용 받음</translation>
        </message>
        <message>
            <source>주문 내용을 읽을 수 없음</source>
            <translation>주문 내용을 읽을 수 없음</translation>
        </message>
        <message>
            <source>벨이 울림</source>
            <translation>벨이 울림</translation>
        </message>
        <message>
            <source>울려야 하지만 소리 없음</source>
            <translation>울려야 하지만 소리 없음</translation>
        </message>
        <message>
            <source>벨을 멈춤</source>
            <translation>벨을 멈춤</translation>
        </message>
        <message>
            <source>결정</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>결정을 보냄</source>
            <translation>결정을 보냄</translation>
        </message>
        <message>
            <source>플랫폼이 접수를 확인함</source>
            <translation>플랫폼이 접수를 확인함</translation>
        </message>
        <message>
            <source>플랫폼이 받아들이지 않음</source>
            <translation>플랫폼이 받아들이지 않음</translation>
        </message>
        <message>
            <source>결과를 알 수 없음</source>
            <translation>결과를 알 수 없음</translation>
        </message>
        <message>
            <source>상태가 바뀜</source>
            <translation>상태가 바뀜</translation>
        </message>
        <message>
            <source>고객이 취소를 요청함</source>
            <translation>고객이 취소를 요청함</translation>
        </message>
        <message>
            <source>취소됨</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>인쇄</source>
            <translation>인쇄</translation>
        </message>
        <message>
            <source>인쇄 여부를 알 수 없음</source>
            <translation>인쇄 여부를 알 수 없음</translation>
        </message>
        <message>
            <source>인쇄하지 못함</source>
            <translation>인쇄하지 못함</translation>
        </message>
        <message>
            <source>연결 끊김</source>
            <translation>연결 끊김</translation>
        </message>
        <message>
            <source>다시 연결됨</source>
            <translation>다시 연결됨</translation>
        </message>
        <message>
            <source>끝남</source>
            <translation>끝남</translation>
        </message>
        <message>
            <source>기록을 되돌림</source>
            <translation>기록을 되돌림</translation>
        </message>
        <message>
            <source>멈춘 부분을 다시 시작함</source>
            <translation>멈춘 부분을 다시 시작함</translation>
        </message>
        <message>
            <source>영업 일시중지</source>
            <translation>영업 일시중지</translation>
        </message>
        <message>
            <source>영업 시작</source>
            <translation>영업 시작</translation>
        </message>
        <message>
            <source>영업 종료</source>
            <translation>영업 종료</translation>
        </message>
        <message>
            <source>품절</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>다시 판매</source>
            <translation>다시 판매</translation>
        </message>
        <message>
            <source>플랫폼에 알림</source>
            <translation>플랫폼에 알림</translation>
        </message>
        <message>
            <source>고객 정보를 봄</source>
            <translation>고객 정보를 봄</translation>
        </message>
        <message>
            <source>고객 정보를 지움</source>
            <translation>고객 정보를 지움</translation>
        </message>
        <message>
            <source>지난 해의 장부를 보관 파일로 옮김</source>
            <translation>지난 해의 장부를 보관 파일로 옮김</translation>
        </message>
        <message>
            <source>보관 기간이 지난 금액을 지움</source>
            <translation>보관 기간이 지난 금액을 지움</translation>
        </message>
        <message>
            <source>보관 기간</source>
            <translation>보관 기간</translation>
        </message>
        <message>
            <source>사장님</source>
            <translation>사장님</translation>
        </message>
        <message>
            <source>명령</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>프로그램</source>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>직원</source>
            <translation>직원</translation>
        </message>
        <message>
            <source>플랫폼</source>
            <translation>플랫폼</translation>
        </message>
        <message>
            <source>벨</source>
            <translation>벨</translation>
        </message>
        <message>
            <source>자동 규칙</source>
            <translation>자동 규칙</translation>
        </message>
        <message>
            <source>개점 점검</source>
            <translation>개점 점검</translation>
        </message>
        <message>
            <source>영업 시간</source>
            <translation>영업 시간</translation>
        </message>
        <message>
            <source>접수</source>
            <translation>접수</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>거절</translation>
        </message>
        <message>
            <source>조리 시작</source>
            <translation>조리 시작</translation>
        </message>
        <message>
            <source>조리 완료</source>
            <translation>조리 완료</translation>
        </message>
        <message>
            <source>배달 출발</source>
            <translation>배달 출발</translation>
        </message>
        <message>
            <source>배달 완료</source>
            <translation>배달 완료</translation>
        </message>
        <message>
            <source>전달 완료</source>
            <translation>전달 완료</translation>
        </message>
        <message>
            <source>취소</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>취소 요청 수락</source>
            <translation>취소 요청 수락</translation>
        </message>
        <message>
            <source>취소 요청 거절</source>
            <translation>취소 요청 거절</translation>
        </message>
        <message>
            <source>재출력</source>
            <translation>재출력</translation>
        </message>
        <message>
            <source>시간이 지나 인쇄하지 않음</source>
            <translation>시간이 지나 인쇄하지 않음</translation>
        </message>
        <message>
            <source>프린터가 인쇄를 확인</source>
            <translation>프린터가 인쇄를 확인</translation>
        </message>
        <message>
            <source>프린터에 보냄</source>
            <translation>프린터에 보냄</translation>
        </message>
        <message>
            <source>사람이 확인</source>
            <translation>사람이 확인</translation>
        </message>
        <message>
            <source>영업 중</source>
            <translation>영업 중</translation>
        </message>
        <message>
            <source>영업 안 함</source>
            <translation>영업 안 함</translation>
        </message>
        <message>
            <source>주문이 밀림</source>
            <translation>주문이 밀림</translation>
        </message>
        <message>
            <source>재료 부족</source>
            <translation>재료 부족</translation>
        </message>
        <message>
            <source>휴식</source>
            <translation>휴식</translation>
        </message>
        <message>
            <source>배달원 부족</source>
            <translation>배달원 부족</translation>
        </message>
        <message>
            <source>기타</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>주방 주문서</source>
            <translation>주방 주문서</translation>
        </message>
        <message>
            <source>배달 주문서</source>
            <translation>배달 주문서</translation>
        </message>
        <message>
            <source>취소 주문서</source>
            <translation>취소 주문서</translation>
        </message>
        <message>
            <source>새 주문</source>
            <translation>새 주문</translation>
        </message>
        <message>
            <source>조리를 시작할 시각</source>
            <translation>조리를 시작할 시각</translation>
        </message>
        <message>
            <source>조리 중</source>
            <translation>조리 중</translation>
        </message>
        <message>
            <source>배달 중</source>
            <translation>배달 중</translation>
        </message>
        <message>
            <source>완료</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>취소 알림</source>
            <translation>취소 알림</translation>
        </message>
        <message>
            <source>고객의 취소 요청</source>
            <translation>고객의 취소 요청</translation>
        </message>
        <message>
            <source>접수 시간이 곧 끝남</source>
            <translation>접수 시간이 곧 끝남</translation>
        </message>
        <message>
            <source>예약 주문의 조리 시작</source>
            <translation>예약 주문의 조리 시작</translation>
        </message>
        <message>
            <source>확인할 것이 있음</source>
            <translation>확인할 것이 있음</translation>
        </message>
        <message>
            <source>손상되어 백업으로 되돌림</source>
            <translation>손상되어 백업으로 되돌림</translation>
        </message>
        <message>
            <source>손상되어 새로 시작함</source>
            <translation>손상되어 새로 시작함</translation>
        </message>
        <message>
            <source>사람이 백업으로 되돌림</source>
            <translation>사람이 백업으로 되돌림</translation>
        </message>
        <message>
            <source>끝부분을 잃음</source>
            <translation>끝부분을 잃음</translation>
        </message>
        <message>
            <source>빠진 주문만 다시 읽음</source>
            <translation>빠진 주문만 다시 읽음</translation>
        </message>
        <message>
            <source>받은 적이 있지만 기록에 없던 주문</source>
            <translation>받은 적이 있지만 기록에 없던 주문</translation>
        </message>
        <message>
            <source>연결할 수 없음</source>
            <translation>연결할 수 없음</translation>
        </message>
        <message>
            <source>답이 없음</source>
            <translation>답이 없음</translation>
        </message>
        <message>
            <source>플랫폼이 바쁨</source>
            <translation>플랫폼이 바쁨</translation>
        </message>
        <message>
            <source>로그인이 거절됨</source>
            <translation>로그인이 거절됨</translation>
        </message>
        <message>
            <source>플랫폼이 아닌 곳의 답</source>
            <translation>플랫폼이 아닌 곳의 답</translation>
        </message>
        <message>
            <source>{said} · 빠진 주문 {missing}건, 열린 주문 {open}건을 다시 확인</source>
            <translation>{said} · 빠진 주문 {missing}건, 열린 주문 {open}건을 다시 확인</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes}분</translation>
        </message>
        <message>
            <source>일시중지 끝</source>
            <translation>일시중지 끝</translation>
        </message>
        <message>
            <source>확인함</source>
            <translation>확인함</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds}초</translation>
        </message>
        <message>
            <source>파일</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>은행에서 '엑셀 저장'으로 다시 내려받은 파일을 골라 주세요.</source>
            <translation>은행에서 '엑셀 저장'으로 다시 내려받은 파일을 골라 주세요.</translation>
        </message>
        <message>
            <source>은행 파일을 이미 가져오고 있습니다.</source>
            <translation>은행 파일을 이미 가져오고 있습니다.</translation>
        </message>
        <message>
            <source>은행 파일을 가져오고 있습니다.</source>
            <translation>은행 파일을 가져오고 있습니다.</translation>
        </message>
        <message>
            <source>이미 되돌린 파일입니다.</source>
            <translation>이미 되돌린 파일입니다.</translation>
        </message>
        <message>
            <source>끝난 뒤에 다시 해 주세요.</source>
            <translation>끝난 뒤에 다시 해 주세요.</translation>
        </message>
        <message>
            <source>가져오기를 그만두었습니다.</source>
            <translation>가져오기를 그만두었습니다.</translation>
        </message>
        <message>
            <source>가져온 것은 없습니다.</source>
            <translation>가져온 것은 없습니다.</translation>
        </message>
        <message>
            <source>거래가 한 줄도 없는 파일입니다: {file}</source>
            <translation>거래가 한 줄도 없는 파일입니다: {file}</translation>
        </message>
        <message>
            <source>조회 기간을 확인해 주세요.</source>
            <translation>조회 기간을 확인해 주세요.</translation>
        </message>
        <message>
            <source>비밀번호가 걸린 파일입니다: {file}</source>
            <translation>비밀번호가 걸린 파일입니다: {file}</translation>
        </message>
        <message>
            <source>엑셀에서 열어 비밀번호 없이 저장하거나, 은행에서 비밀번호 없이 내려받아 주세요.</source>
            <translation>엑셀에서 열어 비밀번호 없이 저장하거나, 은행에서 비밀번호 없이 내려받아 주세요.</translation>
        </message>
        <message>
            <source>손상되어 읽을 수 없는 엑셀 파일입니다: {file}</source>
            <translation>손상되어 읽을 수 없는 엑셀 파일입니다: {file}</translation>
        </message>
        <message>
            <source>너무 큰 파일입니다: {file}</source>
            <translation>너무 큰 파일입니다: {file}</translation>
        </message>
        <message>
            <source>조회 기간을 나누어 다시 내려받아 주세요.</source>
            <translation>조회 기간을 나누어 다시 내려받아 주세요.</translation>
        </message>
        <message>
            <source>파일을 열 수 없습니다: {file}</source>
            <translation>파일을 열 수 없습니다: {file}</translation>
        </message>
        <message>
            <source>엑셀에서 열려 있으면 닫고, 파일이 그 자리에 있는지 확인해 주세요.</source>
            <translation>엑셀에서 열려 있으면 닫고, 파일이 그 자리에 있는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>날짜와 입금액이 있는 열을 골라 주세요.</source>
            <translation>날짜와 입금액이 있는 열을 골라 주세요.</translation>
        </message>
        <message>
            <source>파일에 {number}번째 열이 없습니다: {file}</source>
            <translation>파일에 {number}번째 열이 없습니다: {file}</translation>
        </message>
        <message>
            <source>열을 다시 골라 주세요.</source>
            <translation>열을 다시 골라 주세요.</translation>
        </message>
        <message>
            <source>빈칸</source>
            <translation>빈칸</translation>
        </message>
        <message>
            <source>파일의 {line}번째 줄을 읽을 수 없습니다({said_column}: {said_cell}).</source>
            <translation>파일의 {line}번째 줄을 읽을 수 없습니다({said_column}: {said_cell}).</translation>
        </message>
        <message>
            <source>아무것도 가져오지 않았습니다.</source>
            <translation>아무것도 가져오지 않았습니다.</translation>
        </message>
        <message>
            <source>열을 다시 고르거나, 그 줄을 고쳐 주세요.</source>
            <translation>열을 다시 고르거나, 그 줄을 고쳐 주세요.</translation>
        </message>
        <message>
            <source>날짜</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>입금액</source>
            <translation>입금액</translation>
        </message>
        <message>
            <source>출금액</source>
            <translation>출금액</translation>
        </message>
        <message>
            <source>잔액</source>
            <translation>잔액</translation>
        </message>
        <message>
            <source>은행에서 다시 내려받거나, 엑셀에서 열어 'CSV UTF-8'로 저장해 주세요.</source>
            <translation>은행에서 다시 내려받거나, 엑셀에서 열어 'CSV UTF-8'로 저장해 주세요.</translation>
        </message>
        <message>
            <source>파일의 {line}번째 줄에 읽을 수 없는 글자가 있습니다: {file}</source>
            <translation>파일의 {line}번째 줄에 읽을 수 없는 글자가 있습니다: {file}</translation>
        </message>
        <message>
            <source>은행 거래내역 파일(CSV, XLSX, XLS)이 아닙니다: {file}</source>
            <translation>은행 거래내역 파일(CSV, XLSX, XLS)이 아닙니다: {file}</translation>
        </message>
        <message>
            <source>파일의 {line}번째 줄에서 따옴표가 닫히지 않았거나 칸이 너무 깁니다: {file}</source>
            <translation>파일의 {line}번째 줄에서 따옴표가 닫히지 않았거나 칸이 너무 깁니다: {file}</translation>
        </message>
        <message>
            <source>이름만 엑셀이고 속은 웹 문서인 파일입니다: {file}</source>
            <translation>이름만 엑셀이고 속은 웹 문서인 파일입니다: {file}</translation>
        </message>
        <message>
            <source>엑셀에서 열어 'Excel 통합 문서(.xlsx)'로 저장한 뒤 그 파일을 골라 주세요.</source>
            <translation>엑셀에서 열어 'Excel 통합 문서(.xlsx)'로 저장한 뒤 그 파일을 골라 주세요.</translation>
        </message>
        <message>
            <source>이름이 비어 있습니다.</source>
            <translation>이름이 비어 있습니다.</translation>
        </message>
        <message>
            <source>저장한 조건이 이미 {most}개입니다.</source>
            <translation>저장한 조건이 이미 {most}개입니다.</translation>
        </message>
        <message>
            <source>저장할 이름을 입력해 주세요.</source>
            <translation>저장할 이름을 입력해 주세요.</translation>
        </message>
        <message>
            <source>쓰지 않는 조건을 지운 뒤 저장해 주세요.</source>
            <translation>쓰지 않는 조건을 지운 뒤 저장해 주세요.</translation>
        </message>
        <message>
            <source>이 주문은 장부에 없습니다.</source>
            <translation>이 주문은 장부에 없습니다.</translation>
        </message>
        <message>
            <source>목록에서 다시 찾아 주세요.</source>
            <translation>목록에서 다시 찾아 주세요.</translation>
        </message>
        <message>
            <source>가게에서 적은 요율</source>
            <translation>가게에서 적은 요율</translation>
        </message>
        <message>
            <source>가게 요율 {day}</source>
            <translation>가게 요율 {day}</translation>
        </message>
        <message>
            <source>{rate} ({day}부터)</source>
            <translation>{rate} ({day}부터)</translation>
        </message>
        <message>
            <source>{month}월 {day}일 정산서: {said}</source>
            <translation>{month}월 {day}일 정산서: {said}</translation>
        </message>
        <message>
            <source>그 밖에 {count}건이 더 있습니다.</source>
            <translation>그 밖에 {count}건이 더 있습니다.</translation>
        </message>
        <message>
            <source>가게가 낼 돈이 {won} 있습니다.</source>
            <translation>가게가 낼 돈이 {won} 있습니다.</translation>
        </message>
        <message>
            <source>같은 날부터 쓰는 요율이 두 개 있습니다.</source>
            <translation>같은 날부터 쓰는 요율이 두 개 있습니다.</translation>
        </message>
        <message>
            <source>요율은 {most}개까지, 정산 주기는 {days}일까지 적을 수 있습니다.</source>
            <translation>요율은 {most}개까지, 정산 주기는 {days}일까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>요율을 저장하지 못했습니다.</source>
            <translation>요율을 저장하지 못했습니다.</translation>
        </message>
        <message>
            <source>날짜를 서로 다르게 적어 주세요.</source>
            <translation>날짜를 서로 다르게 적어 주세요.</translation>
        </message>
        <message>
            <source>정산 내용을 기록하지 못했습니다.</source>
            <translation>정산 내용을 기록하지 못했습니다.</translation>
        </message>
        <message>
            <source>정산서를 기록하지 못했습니다.</source>
            <translation>정산서를 기록하지 못했습니다.</translation>
        </message>
        <message>
            <source>끝나지 않은 주문 {count}건은 합계에 없습니다.</source>
            <translation>끝나지 않은 주문 {count}건은 합계에 없습니다.</translation>
        </message>
        <message>
            <source>주문 화면에서 마무리해 주세요.</source>
            <translation>주문 화면에서 마무리해 주세요.</translation>
        </message>
        <message>
            <source>거래내역이 여러 시트에 있는 파일입니다: {file}</source>
            <translation>거래내역이 여러 시트에 있는 파일입니다: {file}</translation>
        </message>
        <message>
            <source>시트마다 따로 저장해서 하나씩 골라 주세요.</source>
            <translation>시트마다 따로 저장해서 하나씩 골라 주세요.</translation>
        </message>
        <message>
            <source>입출금 구분</source>
            <translation>입출금 구분</translation>
        </message>
        <message>
            <source>잠시 뒤 다시 점검해 주세요.</source>
            <translation>잠시 뒤 다시 점검해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼이 시험 주문을 받지 않았습니다.</source>
            <translation>플랫폼이 시험 주문을 받지 않았습니다.</translation>
        </message>
        <message>
            <source>시험 주문이 들어오지 않았습니다.</source>
            <translation>시험 주문이 들어오지 않았습니다.</translation>
        </message>
        <message>
            <source>시험 주문은 들어왔지만 내용을 받지 못했습니다.</source>
            <translation>시험 주문은 들어왔지만 내용을 받지 못했습니다.</translation>
        </message>
        <message>
            <source>시험 주문이 들어왔지만 벨이 울리지 않았습니다.</source>
            <translation>시험 주문이 들어왔지만 벨이 울리지 않았습니다.</translation>
        </message>
        <message>
            <source>스피커를 확인해 주세요.</source>
            <translation>스피커를 확인해 주세요.</translation>
        </message>
        <message>
            <source>시험 주문이 아직 취소되지 않았습니다.</source>
            <translation>시험 주문이 아직 취소되지 않았습니다.</translation>
        </message>
        <message>
            <source>주문 목록에서 '시험' 주문을 거절해 주세요.</source>
            <translation>주문 목록에서 '시험' 주문을 거절해 주세요.</translation>
        </message>
        <message>
            <source>답이 {took}ms 만에 왔습니다</source>
            <translation>답이 {took}ms 만에 왔습니다</translation>
        </message>
        <message>
            <source>{said}(주소 찾기 {found}ms, 연결 {connected}ms).</source>
            <translation>{said}(주소 찾기 {found}ms, 연결 {connected}ms).</translation>
        </message>
        <message>
            <source>플랫폼 시계와 {seconds}초 차이입니다.</source>
            <translation>플랫폼 시계와 {seconds}초 차이입니다.</translation>
        </message>
        <message>
            <source>이 플랫폼은 시험 주문을 받지 않아 새 주문 확인까지 점검했습니다.</source>
            <translation>이 플랫폼은 시험 주문을 받지 않아 새 주문 확인까지 점검했습니다.</translation>
        </message>
        <message>
            <source>{said} 마지막으로 주문 알림을 받았다고 알린 때: {when}.</source>
            <translation>{said} 마지막으로 주문 알림을 받았다고 알린 때: {when}.</translation>
        </message>
        <message>
            <source>접속 ID와 비밀번호가 맞습니다.</source>
            <translation>접속 ID와 비밀번호가 맞습니다.</translation>
        </message>
        <message>
            <source>아직 답을 받지 못했습니다.</source>
            <translation>아직 답을 받지 못했습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 제때 답하지 않았습니다.</source>
            <translation>플랫폼이 제때 답하지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 답합니다.</source>
            <translation>플랫폼이 답합니다.</translation>
        </message>
        <message>
            <source>플랫폼이 접속 정보를 받지 않습니다.</source>
            <translation>플랫폼이 접속 정보를 받지 않습니다.</translation>
        </message>
        <message>
            <source>접속 ID와 비밀번호를 확인해 주세요.</source>
            <translation>접속 ID와 비밀번호를 확인해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 연결되지 않았습니다.</source>
            <translation>플랫폼에 연결되지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 연결된 뒤에 알 수 있습니다.</source>
            <translation>플랫폼에 연결된 뒤에 알 수 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼 시각을 아직 몰라 비교하지 못했습니다.</source>
            <translation>플랫폼 시각을 아직 몰라 비교하지 못했습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 연결된 뒤에 확인할 수 있습니다.</source>
            <translation>플랫폼에 연결된 뒤에 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>시험 주문이 들어와 저장되고 {said} 만에 벨이 울린 뒤 취소됐습니다.</source>
            <translation>시험 주문이 들어와 저장되고 {said} 만에 벨이 울린 뒤 취소됐습니다.</translation>
        </message>
        <message>
            <source>프로그램이 꺼져 있어 시험 주문을 넣지 않았습니다.</source>
            <translation>프로그램이 꺼져 있어 시험 주문을 넣지 않았습니다.</translation>
        </message>
        <message>
            <source>프로그램을 실행한 뒤 다시 점검해 주세요.</source>
            <translation>프로그램을 실행한 뒤 다시 점검해 주세요.</translation>
        </message>
        <message>
            <source>알림 소리</source>
            <translation>알림 소리</translation>
        </message>
        <message>
            <source>음량</source>
            <translation>음량</translation>
        </message>
        <message>
            <source>로그인</source>
            <translation>로그인</translation>
        </message>
        <message>
            <source>첫 주문</source>
            <translation>첫 주문</translation>
        </message>
        <message>
            <source>아직 한 건도 오지 않았습니다.</source>
            <translation>아직 한 건도 오지 않았습니다.</translation>
        </message>
        <message>
            <source>가맹점 ID가 맞는지 확인해 주세요.</source>
            <translation>가맹점 ID가 맞는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터 시계</source>
            <translation>컴퓨터 시계</translation>
        </message>
        <message>
            <source>절전 설정</source>
            <translation>절전 설정</translation>
        </message>
        <message>
            <source>디스크</source>
            <translation>디스크</translation>
        </message>
        <message>
            <source>백업</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>시험 주문</source>
            <translation>시험 주문</translation>
        </message>
        <message>
            <source>아직 점검하지 않았습니다.</source>
            <translation>아직 점검하지 않았습니다.</translation>
        </message>
        <message>
            <source>먼저 점검해 주세요.</source>
            <translation>먼저 점검해 주세요.</translation>
        </message>
        <message>
            <source>외 {count}가지</source>
            <translation>외 {count}가지</translation>
        </message>
        <message>
            <source>개점 점검({when}): {said}{said_more}를 먼저 고쳐 주세요.</source>
            <translation>개점 점검({when}): {said}{said_more}를 먼저 고쳐 주세요.</translation>
        </message>
        <message>
            <source>벨 {percent}%</source>
            <translation>벨 {percent}%</translation>
        </message>
        <message>
            <source>주문을 빠짐없이 기록하고 있고, 파일도 멀쩡합니다.</source>
            <translation>주문을 빠짐없이 기록하고 있고, 파일도 멀쩡합니다.</translation>
        </message>
        <message>
            <source>마지막 백업: {when}</source>
            <translation>마지막 백업: {when}</translation>
        </message>
        <message>
            <source>등록된 프린터가 없어 주문서를 인쇄하지 않습니다.</source>
            <translation>등록된 프린터가 없어 주문서를 인쇄하지 않습니다.</translation>
        </message>
        <message>
            <source>벨을 울려 보지 못했습니다.</source>
            <translation>벨을 울려 보지 못했습니다.</translation>
        </message>
        <message>
            <source>스피커 연결을 확인하고 다시 점검해 주세요.</source>
            <translation>스피커 연결을 확인하고 다시 점검해 주세요.</translation>
        </message>
        <message>
            <source>방금 벨을 울렸고 스피커로 소리가 나갔습니다.</source>
            <translation>방금 벨을 울렸고 스피커로 소리가 나갔습니다.</translation>
        </message>
        <message>
            <source>컴퓨터 {percent}%</source>
            <translation>컴퓨터 {percent}%</translation>
        </message>
        <message>
            <source>{number}GB 남았습니다</source>
            <translation>{number}GB 남았습니다</translation>
        </message>
        <message>
            <source>{number}MB 남았습니다</source>
            <translation>{number}MB 남았습니다</translation>
        </message>
        <message>
            <source>실행 중이 아닙니다.</source>
            <translation>실행 중이 아닙니다.</translation>
        </message>
        <message>
            <source>주문을 받으려면 프로그램을 실행해 주세요.</source>
            <translation>주문을 받으려면 프로그램을 실행해 주세요.</translation>
        </message>
        <message>
            <source>멈춘 부분이 없습니다.</source>
            <translation>멈춘 부분이 없습니다.</translation>
        </message>
        <message>
            <source>{said} 확인이 제때 끝나지 않았습니다.</source>
            <translation>{said} 확인이 제때 끝나지 않았습니다.</translation>
        </message>
        <message>
            <source>{name} 프린터</source>
            <translation>{name} 프린터</translation>
        </message>
        <message>
            <source>프린터가 제때 답하지 않았습니다.</source>
            <translation>프린터가 제때 답하지 않았습니다.</translation>
        </message>
        <message>
            <source>아직 인쇄해 보지 않았습니다.</source>
            <translation>아직 인쇄해 보지 않았습니다.</translation>
        </message>
        <message>
            <source>시험 인쇄를 해 주세요.</source>
            <translation>시험 인쇄를 해 주세요.</translation>
        </message>
        <message>
            <source>마지막 인쇄: {when}</source>
            <translation>마지막 인쇄: {when}</translation>
        </message>
        <message>
            <source>프린터가 준비됐습니다.</source>
            <translation>프린터가 준비됐습니다.</translation>
        </message>
        <message>
            <source>고객 정보의 열쇠를 읽을 수 있습니다.</source>
            <translation>고객 정보의 열쇠를 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>스피커는 있지만 들리지 않습니다.</source>
            <translation>스피커는 있지만 들리지 않습니다.</translation>
        </message>
        <message>
            <source>컴퓨터 음량을 확인하지 못했습니다.</source>
            <translation>컴퓨터 음량을 확인하지 못했습니다.</translation>
        </message>
        <message>
            <source>음소거를 풀고 음량을 올려 주세요.</source>
            <translation>음소거를 풀고 음량을 올려 주세요.</translation>
        </message>
        <message>
            <source>주방에서 안 들릴 수 있으니 음량을 올려 주세요.</source>
            <translation>주방에서 안 들릴 수 있으니 음량을 올려 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터 음량은 알 수 없으니 소리를 들어 보세요.</source>
            <translation>컴퓨터 음량은 알 수 없으니 소리를 들어 보세요.</translation>
        </message>
        <message>
            <source>필요 없는 파일을 지워 디스크를 비워 주세요.</source>
            <translation>필요 없는 파일을 지워 디스크를 비워 주세요.</translation>
        </message>
        <message>
            <source>오늘 안에 디스크를 비워 주세요.</source>
            <translation>오늘 안에 디스크를 비워 주세요.</translation>
        </message>
        <message>
            <source>주문 기록 파일에 이상이 없습니다.</source>
            <translation>주문 기록 파일에 이상이 없습니다.</translation>
        </message>
        <message>
            <source>아직 백업이 없습니다.</source>
            <translation>아직 백업이 없습니다.</translation>
        </message>
        <message>
            <source>인쇄를 기다리는 주문서가 {count}장 있습니다.</source>
            <translation>인쇄를 기다리는 주문서가 {count}장 있습니다.</translation>
        </message>
        <message>
            <source>용지가 있고 인쇄할 준비가 됐습니다.</source>
            <translation>용지가 있고 인쇄할 준비가 됐습니다.</translation>
        </message>
        <message>
            <source>용지가 있습니다.</source>
            <translation>용지가 있습니다.</translation>
        </message>
        <message>
            <source>쓰는 프린터가 있으면 설정(F10)에서 등록해 주세요.</source>
            <translation>쓰는 프린터가 있으면 설정(F10)에서 등록해 주세요.</translation>
        </message>
        <message>
            <source>프로그램 자료</source>
            <translation>프로그램 자료</translation>
        </message>
        <message>
            <source>멈춘 기록</source>
            <translation>멈춘 기록</translation>
        </message>
        <message>
            <source>버전</source>
            <translation>버전</translation>
        </message>
        <message>
            <source>자동 시작</source>
            <translation>자동 시작</translation>
        </message>
        <message>
            <source>확인이 필요합니다.</source>
            <translation>확인이 필요합니다.</translation>
        </message>
        <message>
            <source>스피커가 켜져 있고 연결됐는지 확인한 뒤 다시 점검해 주세요.</source>
            <translation>스피커가 켜져 있고 연결됐는지 확인한 뒤 다시 점검해 주세요.</translation>
        </message>
        <message>
            <source>음량을 올리고 다시 점검해 주세요.</source>
            <translation>음량을 올리고 다시 점검해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 연결된 뒤 다시 점검해 주세요.</source>
            <translation>플랫폼에 연결된 뒤 다시 점검해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터 설정에서 절전을 꺼 주세요.</source>
            <translation>컴퓨터 설정에서 절전을 꺼 주세요.</translation>
        </message>
        <message>
            <source>백업 폴더와 디스크의 남은 용량을 확인해 주세요.</source>
            <translation>백업 폴더와 디스크의 남은 용량을 확인해 주세요.</translation>
        </message>
        <message>
            <source>프로그램을 끝냈다가 다시 시작해 주세요.</source>
            <translation>프로그램을 끝냈다가 다시 시작해 주세요.</translation>
        </message>
        <message>
            <source>지원 파일을 만들어 설치 담당자에게 보내 주세요.</source>
            <translation>지원 파일을 만들어 설치 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <source>설정(F10) › 프로그램에서 ‘함께 시작’을 골라 주세요.</source>
            <translation>설정(F10) › 프로그램에서 ‘함께 시작’을 골라 주세요.</translation>
        </message>
        <message>
            <source>설정(F10) › 프로그램에서 설치해 주세요.</source>
            <translation>설정(F10) › 프로그램에서 설치해 주세요.</translation>
        </message>
        <message>
            <source>프린터의 전원과 용지를 확인해 주세요.</source>
            <translation>프린터의 전원과 용지를 확인해 주세요.</translation>
        </message>
        <message>
            <source>최신 버전입니다.</source>
            <translation>최신 버전입니다.</translation>
        </message>
        <message>
            <source>새 버전을 내려받고 있습니다.</source>
            <translation>새 버전을 내려받고 있습니다.</translation>
        </message>
        <message>
            <source>새 버전을 설치하고 있습니다.</source>
            <translation>새 버전을 설치하고 있습니다.</translation>
        </message>
        <message>
            <source>지난 점검 뒤로 {count}번 갑자기 꺼지거나 멈췄습니다.</source>
            <translation>지난 점검 뒤로 {count}번 갑자기 꺼지거나 멈췄습니다.</translation>
        </message>
        <message>
            <source>지난 점검 뒤로 갑자기 꺼지거나 멈춘 적이 없습니다.</source>
            <translation>지난 점검 뒤로 갑자기 꺼지거나 멈춘 적이 없습니다.</translation>
        </message>
        <message>
            <source>마지막: {when}.</source>
            <translation>마지막: {when}.</translation>
        </message>
        <message>
            <source>{size}를 쓰고 있습니다({said_parts}).</source>
            <translation>{size}를 쓰고 있습니다({said_parts}).</translation>
        </message>
        <message>
            <source>아직 자료가 없습니다.</source>
            <translation>아직 자료가 없습니다.</translation>
        </message>
        <message>
            <source>지난해 기록</source>
            <translation>지난해 기록</translation>
        </message>
        <message>
            <source>손상된 파일</source>
            <translation>손상된 파일</translation>
        </message>
        <message>
            <source>다른 버전</source>
            <translation>다른 버전</translation>
        </message>
        <message>
            <source>컴퓨터를 켜면 프로그램이 저절로 시작합니다.</source>
            <translation>컴퓨터를 켜면 프로그램이 저절로 시작합니다.</translation>
        </message>
        <message>
            <source>컴퓨터를 켜도 프로그램이 저절로 시작하지 않습니다.</source>
            <translation>컴퓨터를 켜도 프로그램이 저절로 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>버전 {version}.</source>
            <translation>버전 {version}.</translation>
        </message>
        <message>
            <source>새 버전({version})을 설치할 수 있습니다.</source>
            <translation>새 버전({version})을 설치할 수 있습니다.</translation>
        </message>
        <message>
            <source>새 버전 {version}에 문제가 있어 쓰던 버전으로 되돌아왔습니다.</source>
            <translation>새 버전 {version}에 문제가 있어 쓰던 버전으로 되돌아왔습니다.</translation>
        </message>
        <message>
            <source>비밀번호가 다릅니다.</source>
            <translation>비밀번호가 다릅니다.</translation>
        </message>
        <message>
            <source>비밀번호를 여러 번 틀렸습니다.</source>
            <translation>비밀번호를 여러 번 틀렸습니다.</translation>
        </message>
        <message>
            <source>{minutes}분 뒤에 다시 넣어 주세요.</source>
            <translation>{minutes}분 뒤에 다시 넣어 주세요.</translation>
        </message>
        <message>
            <source>{seconds}초 뒤에 다시 넣어 주세요.</source>
            <translation>{seconds}초 뒤에 다시 넣어 주세요.</translation>
        </message>
        <message>
            <source>잠금 파일을 읽을 수 없습니다.</source>
            <translation>잠금 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>주문은 그대로 받습니다.</source>
            <translation>주문은 그대로 받습니다.</translation>
        </message>
        <message>
            <source>다시 넣어 주세요.</source>
            <translation>다시 넣어 주세요.</translation>
        </message>
        <message>
            <source>사장님만 바꿀 수 있습니다.</source>
            <translation>사장님만 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>비밀번호는 숫자 4~8자입니다.</source>
            <translation>비밀번호는 숫자 4~8자입니다.</translation>
        </message>
        <message>
            <source>비밀번호를 먼저 넣어 주세요.</source>
            <translation>비밀번호를 먼저 넣어 주세요.</translation>
        </message>
        <message>
            <source>기록을 되돌린 뒤 플랫폼에서 다시 확인하는 주문입니다.</source>
            <translation>기록을 되돌린 뒤 플랫폼에서 다시 확인하는 주문입니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서도 확인해 주세요.</source>
            <translation>플랫폼 화면에서도 확인해 주세요.</translation>
        </message>
        <message>
            <source>기록을 되돌렸습니다.</source>
            <translation>기록을 되돌렸습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 전해졌는지 다시 확인합니다.</source>
            <translation>플랫폼에 전해졌는지 다시 확인합니다.</translation>
        </message>
        <message>
            <source>나온 주문서와 접수 상태를 확인해 주세요.</source>
            <translation>나온 주문서와 접수 상태를 확인해 주세요.</translation>
        </message>
        <message>
            <source>{hour}시 {minute}분</source>
            <translation>{hour}시 {minute}분</translation>
        </message>
        <message>
            <source>그 뒤 주문 {count}건은 플랫폼에서 다시 읽습니다.</source>
            <translation>그 뒤 주문 {count}건은 플랫폼에서 다시 읽습니다.</translation>
        </message>
        <message>
            <source>빠진 주문은 없습니다.</source>
            <translation>빠진 주문은 없습니다.</translation>
        </message>
        <message>
            <source>주문 기록을 {said} 백업으로 되돌렸습니다.</source>
            <translation>주문 기록을 {said} 백업으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>주문 기록이 손상되어 새로 시작했습니다.</source>
            <translation>주문 기록이 손상되어 새로 시작했습니다.</translation>
        </message>
        <message>
            <source>최근 주문 {count}건은 플랫폼에서 다시 읽습니다.</source>
            <translation>최근 주문 {count}건은 플랫폼에서 다시 읽습니다.</translation>
        </message>
        <message>
            <source>주문 기록의 끝부분이 없어졌습니다({said}까지 남아 있음).</source>
            <translation>주문 기록의 끝부분이 없어졌습니다({said}까지 남아 있음).</translation>
        </message>
        <message>
            <source>주문 기록이 손상되어 {said} 백업으로 되돌렸습니다.</source>
            <translation>주문 기록이 손상되어 {said} 백업으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>{month}월 {day}일 {said}</source>
            <translation>{month}월 {day}일 {said}</translation>
        </message>
        <message>
            <source>다시 인쇄했습니다.</source>
            <translation>다시 인쇄했습니다.</translation>
        </message>
        <message>
            <source>마지막 주문서가 다 나왔는지 확인해 주세요.</source>
            <translation>마지막 주문서가 다 나왔는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>{printer} 프린터: 보낸 주문서가 나오지 않고 있습니다.</source>
            <translation>{printer} 프린터: 보낸 주문서가 나오지 않고 있습니다.</translation>
        </message>
        <message>
            <source>프린터를 확인해 주세요.</source>
            <translation>프린터를 확인해 주세요.</translation>
        </message>
        <message>
            <source>확인이 필요한 주문서가 아닙니다.</source>
            <translation>확인이 필요한 주문서가 아닙니다.</translation>
        </message>
        <message>
            <source>이 주문서는 더 이상 없습니다.</source>
            <translation>이 주문서는 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>{printer} 프린터: 나왔는지 확인할 주문서가 {count}장 있습니다.</source>
            <translation>{printer} 프린터: 나왔는지 확인할 주문서가 {count}장 있습니다.</translation>
        </message>
        <message>
            <source>조리 시간은 {low}분에서 {high}분 사이로 골라 주세요.</source>
            <translation>조리 시간은 {low}분에서 {high}분 사이로 골라 주세요.</translation>
        </message>
        <message>
            <source>거절 사유를 골라 주세요.</source>
            <translation>거절 사유를 골라 주세요.</translation>
        </message>
        <message>
            <source>품절로 고른 메뉴가 이 주문에 없습니다.</source>
            <translation>품절로 고른 메뉴가 이 주문에 없습니다.</translation>
        </message>
        <message>
            <source>다시 골라 주세요.</source>
            <translation>다시 골라 주세요.</translation>
        </message>
        <message>
            <source>이 버튼으로는 할 수 없습니다.</source>
            <translation>이 버튼으로는 할 수 없습니다.</translation>
        </message>
        <message>
            <source>취소를 받을 수 없는 이유를 골라 주세요.</source>
            <translation>취소를 받을 수 없는 이유를 골라 주세요.</translation>
        </message>
        <message>
            <source>이 주문은 더 이상 없습니다.</source>
            <translation>이 주문은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>지금 이 주문에는 할 수 없는 일입니다.</source>
            <translation>지금 이 주문에는 할 수 없는 일입니다.</translation>
        </message>
        <message>
            <source>취소 요청에 대한 답이 처리되지 않았습니다.</source>
            <translation>취소 요청에 대한 답이 처리되지 않았습니다.</translation>
        </message>
        <message>
            <source>이미 처리됐는지 플랫폼 화면을 확인해 주세요.</source>
            <translation>이미 처리됐는지 플랫폼 화면을 확인해 주세요.</translation>
        </message>
        <message>
            <source>접수 시간이 지나서 보내지 않았습니다.</source>
            <translation>접수 시간이 지나서 보내지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 보고 골라 주세요.</source>
            <translation>플랫폼 화면을 보고 골라 주세요.</translation>
        </message>
        <message>
            <source>접수 시간이 지나서 거절을 보내지 않았습니다.</source>
            <translation>접수 시간이 지나서 거절을 보내지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼에서 접수가 되지 않았습니다.</source>
            <translation>플랫폼에서 접수가 되지 않았습니다.</translation>
        </message>
        <message>
            <source>다시 접수하거나 플랫폼 화면을 확인해 주세요.</source>
            <translation>다시 접수하거나 플랫폼 화면을 확인해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에서 거절이 되지 않았습니다.</source>
            <translation>플랫폼에서 거절이 되지 않았습니다.</translation>
        </message>
        <message>
            <source>다시 선택해 주세요.</source>
            <translation>다시 선택해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 '준비 완료'가 되지 않았습니다.</source>
            <translation>플랫폼에 '준비 완료'가 되지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 확인해 주세요.</source>
            <translation>플랫폼 화면을 확인해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 '배달 출발'이 되지 않았습니다.</source>
            <translation>플랫폼에 '배달 출발'이 되지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 '배달 완료'가 되지 않았습니다.</source>
            <translation>플랫폼에 '배달 완료'가 되지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 '픽업 완료'가 되지 않았습니다.</source>
            <translation>플랫폼에 '픽업 완료'가 되지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼에서 취소가 되지 않았습니다.</source>
            <translation>플랫폼에서 취소가 되지 않았습니다.</translation>
        </message>
        <message>
            <source>주문은 계속됩니다.</source>
            <translation>주문은 계속됩니다.</translation>
        </message>
        <message>
            <source>접수가 됐는지 플랫폼이 알려 주지 않습니다.</source>
            <translation>접수가 됐는지 플랫폼이 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 보고 다시 선택해 주세요.</source>
            <translation>플랫폼 화면을 보고 다시 선택해 주세요.</translation>
        </message>
        <message>
            <source>거절이 됐는지 플랫폼이 알려 주지 않습니다.</source>
            <translation>거절이 됐는지 플랫폼이 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>'준비 완료'가 전해졌는지 알 수 없습니다.</source>
            <translation>'준비 완료'가 전해졌는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>'배달 출발'이 전해졌는지 알 수 없습니다.</source>
            <translation>'배달 출발'이 전해졌는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>'배달 완료'가 전해졌는지 알 수 없습니다.</source>
            <translation>'배달 완료'가 전해졌는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>'픽업 완료'가 전해졌는지 알 수 없습니다.</source>
            <translation>'픽업 완료'가 전해졌는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>취소가 됐는지 플랫폼이 알려 주지 않습니다.</source>
            <translation>취소가 됐는지 플랫폼이 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>취소 요청에 대한 답이 전해졌는지 알 수 없습니다.</source>
            <translation>취소 요청에 대한 답이 전해졌는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>등록된 프린터가 없습니다.</source>
            <translation>등록된 프린터가 없습니다.</translation>
        </message>
        <message>
            <source>설정에서 프린터를 먼저 추가해 주세요.</source>
            <translation>설정에서 프린터를 먼저 추가해 주세요.</translation>
        </message>
        <message>
            <source>기록하지 못한 내용이 있습니다(주문 {said}).</source>
            <translation>기록하지 못한 내용이 있습니다(주문 {said}).</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 이 주문을 확인해 주세요.</source>
            <translation>플랫폼 화면에서 이 주문을 확인해 주세요.</translation>
        </message>
        <message>
            <source>없음</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>컴퓨터 시계가 플랫폼보다 {said} {said_side}.</source>
            <translation>컴퓨터 시계가 플랫폼보다 {said} {said_side}.</translation>
        </message>
        <message>
            <source>시계를 맞춰 주세요.</source>
            <translation>시계를 맞춰 주세요.</translation>
        </message>
        <message>
            <source>접수 시간은 플랫폼 시계로 셉니다.</source>
            <translation>접수 시간은 플랫폼 시계로 셉니다.</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours}시간</translation>
        </message>
        <message>
            <source>빠릅니다</source>
            <translation>빠릅니다</translation>
        </message>
        <message>
            <source>느립니다</source>
            <translation>느립니다</translation>
        </message>
        <message>
            <source>플랫폼 답이 느립니다({seconds}초).</source>
            <translation>플랫폼 답이 느립니다({seconds}초).</translation>
        </message>
        <message>
            <source>플랫폼이 읽을 수 없는 알림을 보냈습니다.</source>
            <translation>플랫폼이 읽을 수 없는 알림을 보냈습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면도 확인해 주세요.</source>
            <translation>플랫폼 화면도 확인해 주세요.</translation>
        </message>
        <message>
            <source>다른 기기에서 접수한 주문입니다.</source>
            <translation>다른 기기에서 접수한 주문입니다.</translation>
        </message>
        <message>
            <source>프린터 설정이 바뀌었습니다.</source>
            <translation>프린터 설정이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>여기에도 필요한지 확인해 주세요.</source>
            <translation>여기에도 필요한지 확인해 주세요.</translation>
        </message>
        <message>
            <source>프린터 설정이 바뀌어 다른 프린터로 보냈습니다.</source>
            <translation>프린터 설정이 바뀌어 다른 프린터로 보냈습니다.</translation>
        </message>
        <message>
            <source>이 주문서를 인쇄할 프린터가 없습니다.</source>
            <translation>이 주문서를 인쇄할 프린터가 없습니다.</translation>
        </message>
        <message>
            <source>설정에서 프린터를 추가해 주세요.</source>
            <translation>설정에서 프린터를 추가해 주세요.</translation>
        </message>
        <message>
            <source>인쇄 중에 프로그램이 꺼졌습니다.</source>
            <translation>인쇄 중에 프로그램이 꺼졌습니다.</translation>
        </message>
        <message>
            <source>{said}주문서가 나왔는지 확인해 주세요.</source>
            <translation>{said}주문서가 나왔는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터에</source>
            <translation>'{printer}' 프린터에</translation>
        </message>
        <message>
            <source>주문이 더 이상 열려 있지 않습니다.</source>
            <translation>주문이 더 이상 열려 있지 않습니다.</translation>
        </message>
        <message>
            <source>접수 시간이 지난 주문이라 자동으로 접수하지 않았습니다.</source>
            <translation>접수 시간이 지난 주문이라 자동으로 접수하지 않았습니다.</translation>
        </message>
        <message>
            <source>이 프린터가 지금 주문서를 인쇄하고 있습니다.</source>
            <translation>이 프린터가 지금 주문서를 인쇄하고 있습니다.</translation>
        </message>
        <message>
            <source>끝난 뒤에 다시 눌러 주세요.</source>
            <translation>끝난 뒤에 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에서 주문 내용을 받지 못했습니다.</source>
            <translation>플랫폼에서 주문 내용을 받지 못했습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 확인해 주세요.</source>
            <translation>플랫폼 화면에서 확인해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 더 이상 없는 주문입니다.</source>
            <translation>플랫폼에 더 이상 없는 주문입니다.</translation>
        </message>
        <message>
            <source>기록을 되돌린 뒤 확인했습니다.</source>
            <translation>기록을 되돌린 뒤 확인했습니다.</translation>
        </message>
        <message>
            <source>주문에 읽을 수 없는 값이 있습니다.</source>
            <translation>주문에 읽을 수 없는 값이 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 금액과 내용을 확인해 주세요.</source>
            <translation>플랫폼 화면에서 금액과 내용을 확인해 주세요.</translation>
        </message>
        <message>
            <source>다른 기기에서 먼저 접수했습니다.</source>
            <translation>다른 기기에서 먼저 접수했습니다.</translation>
        </message>
        <message>
            <source>다른 기기에서 접수해서 거절되지 않았습니다.</source>
            <translation>다른 기기에서 접수해서 거절되지 않았습니다.</translation>
        </message>
        <message>
            <source>조리하거나 취소해 주세요.</source>
            <translation>조리하거나 취소해 주세요.</translation>
        </message>
        <message>
            <source>앞서 보낸 접수가 처리되어 거절되지 않았습니다.</source>
            <translation>앞서 보낸 접수가 처리되어 거절되지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼에서 취소된 것을 직원이 확인했습니다.</source>
            <translation>플랫폼에서 취소된 것을 직원이 확인했습니다.</translation>
        </message>
        <message>
            <source>취소됐다고 확인한 주문이 플랫폼에서 계속되고 있습니다.</source>
            <translation>취소됐다고 확인한 주문이 플랫폼에서 계속되고 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면을 보고 고객께 연락해 주세요.</source>
            <translation>플랫폼 화면을 보고 고객께 연락해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에서 처음 보는 알림({word})이 왔습니다.</source>
            <translation>플랫폼에서 처음 보는 알림({word})이 왔습니다.</translation>
        </message>
        <message>
            <source>플랫폼에서 이미 처리된 주문입니다.</source>
            <translation>플랫폼에서 이미 처리된 주문입니다.</translation>
        </message>
        <message>
            <source>그 밖</source>
            <translation>그 밖</translation>
        </message>
        <message>
            <source>기록할 수 없어서 보내지 않았습니다.</source>
            <translation>기록할 수 없어서 보내지 않았습니다.</translation>
        </message>
        <message>
            <source>다시 선택하거나 플랫폼 화면에서 처리해 주세요.</source>
            <translation>다시 선택하거나 플랫폼 화면에서 처리해 주세요.</translation>
        </message>
        <message>
            <source>다시 선택하거나 플랫폼 화면을 확인해 주세요.</source>
            <translation>다시 선택하거나 플랫폼 화면을 확인해 주세요.</translation>
        </message>
        <message>
            <source>연결이 끊긴 동안 플랫폼이 가게를 닫았을 수 있습니다.</source>
            <translation>연결이 끊긴 동안 플랫폼이 가게를 닫았을 수 있습니다.</translation>
        </message>
        <message>
            <source>연결되면 영업 중이라고 다시 알립니다.</source>
            <translation>연결되면 영업 중이라고 다시 알립니다.</translation>
        </message>
        <message>
            <source>플랫폼이 영업 상태를 받아들이지 않았습니다.</source>
            <translation>플랫폼이 영업 상태를 받아들이지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 직접 바꿔 주세요.</source>
            <translation>플랫폼 화면에서 직접 바꿔 주세요.</translation>
        </message>
        <message>
            <source>잠시 뒤 자동으로 다시 알립니다.</source>
            <translation>잠시 뒤 자동으로 다시 알립니다.</translation>
        </message>
        <message>
            <source>인터넷이 끊겨 플랫폼에 아직 알리지 못했습니다.</source>
            <translation>인터넷이 끊겨 플랫폼에 아직 알리지 못했습니다.</translation>
        </message>
        <message>
            <source>연결되면 바로 알립니다.</source>
            <translation>연결되면 바로 알립니다.</translation>
        </message>
        <message>
            <source>플랫폼에 로그인되어 있지 않아 아직 알리지 못했습니다.</source>
            <translation>플랫폼에 로그인되어 있지 않아 아직 알리지 못했습니다.</translation>
        </message>
        <message>
            <source>로그인되면 바로 알립니다.</source>
            <translation>로그인되면 바로 알립니다.</translation>
        </message>
        <message>
            <source>기록할 수 없어서 플랫폼에 알리지 않았습니다.</source>
            <translation>기록할 수 없어서 플랫폼에 알리지 않았습니다.</translation>
        </message>
        <message>
            <source>다시 선택하거나 플랫폼 화면에서 바꿔 주세요.</source>
            <translation>다시 선택하거나 플랫폼 화면에서 바꿔 주세요.</translation>
        </message>
        <message>
            <source>기록할 수 없어서 인쇄하지 않은 주문서입니다.</source>
            <translation>기록할 수 없어서 인쇄하지 않은 주문서입니다.</translation>
        </message>
        <message>
            <source>필요하면 다시 인쇄해 주세요.</source>
            <translation>필요하면 다시 인쇄해 주세요.</translation>
        </message>
        <message>
            <source>인쇄하지 못했습니다.</source>
            <translation>인쇄하지 못했습니다.</translation>
        </message>
        <message>
            <source>필요하면 다시 눌러 주세요.</source>
            <translation>필요하면 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 등록돼 있지 않아 주문서를 인쇄하지 못했습니다.</source>
            <translation>'{printer}' 프린터가 등록돼 있지 않아 주문서를 인쇄하지 못했습니다.</translation>
        </message>
        <message>
            <source>{minutes}분 넘게 인쇄하지 못한 주문서입니다.</source>
            <translation>{minutes}분 넘게 인쇄하지 못한 주문서입니다.</translation>
        </message>
        <message>
            <source>'{printer}' 주문서를 만들지 못했습니다.</source>
            <translation>'{printer}' 주문서를 만들지 못했습니다.</translation>
        </message>
        <message>
            <source>화면을 보고 조리해 주세요.</source>
            <translation>화면을 보고 조리해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼이 품절 표시를 받아들이지 않았습니다.</source>
            <translation>플랫폼이 품절 표시를 받아들이지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 직접 품절로 바꿔 주세요.</source>
            <translation>플랫폼 화면에서 직접 품절로 바꿔 주세요.</translation>
        </message>
        <message>
            <source>플랫폼이 다시 판매하는 것을 받아들이지 않았습니다.</source>
            <translation>플랫폼이 다시 판매하는 것을 받아들이지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 직접 바꾼 뒤 한 번 더 눌러 주세요.</source>
            <translation>플랫폼 화면에서 직접 바꾼 뒤 한 번 더 눌러 주세요.</translation>
        </message>
        <message>
            <source>이 메뉴는 플랫폼이 번호를 알려 주지 않아서 품절로 바꿀 수 없습니다.</source>
            <translation>이 메뉴는 플랫폼이 번호를 알려 주지 않아서 품절로 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 바꿔 주세요.</source>
            <translation>플랫폼 화면에서 바꿔 주세요.</translation>
        </message>
        <message>
            <source>품절이 끝나는 시각은 지금보다 뒤여야 합니다.</source>
            <translation>품절이 끝나는 시각은 지금보다 뒤여야 합니다.</translation>
        </message>
        <message>
            <source>개점 점검 시험 주문입니다.</source>
            <translation>개점 점검 시험 주문입니다.</translation>
        </message>
        <message>
            <source>조리하지 마세요.</source>
            <translation>조리하지 마세요.</translation>
        </message>
        <message>
            <source>시험</source>
            <translation>시험</translation>
        </message>
        <message>
            <source>개점 점검의 시험 주문입니다.</source>
            <translation>개점 점검의 시험 주문입니다.</translation>
        </message>
        <message>
            <source>점검이 끝나면 저절로 취소됩니다.</source>
            <translation>점검이 끝나면 저절로 취소됩니다.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 멈춰서 다시 연결했습니다.</source>
            <translation>'{printer}' 프린터가 멈춰서 다시 연결했습니다.</translation>
        </message>
        <message>
            <source>새 주문 확인이 멈춰서 다시 시작했습니다.</source>
            <translation>새 주문 확인이 멈춰서 다시 시작했습니다.</translation>
        </message>
        <message>
            <source>계속되면 인터넷 연결을 확인해 주세요.</source>
            <translation>계속되면 인터넷 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <source>접수를 보내다가 멈춰서 다시 시작했습니다.</source>
            <translation>접수를 보내다가 멈춰서 다시 시작했습니다.</translation>
        </message>
        <message>
            <source>보낸 것은 플랫폼에서 다시 확인합니다.</source>
            <translation>보낸 것은 플랫폼에서 다시 확인합니다.</translation>
        </message>
        <message>
            <source>벨이 멈춰서 다시 켰습니다.</source>
            <translation>벨이 멈춰서 다시 켰습니다.</translation>
        </message>
        <message>
            <source>소리가 나는지 확인해 주세요.</source>
            <translation>소리가 나는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>프로그램이 멈춰서 스스로 다시 시작했습니다.</source>
            <translation>프로그램이 멈춰서 스스로 다시 시작했습니다.</translation>
        </message>
        <message>
            <source>주문과 주문서를 확인해 주세요.</source>
            <translation>주문과 주문서를 확인해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터 음량을 확인하지 못하고 있습니다.</source>
            <translation>컴퓨터 음량을 확인하지 못하고 있습니다.</translation>
        </message>
        <message>
            <source>비밀번호 보관함이 대답하지 않습니다.</source>
            <translation>비밀번호 보관함이 대답하지 않습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 키링 잠금을 풀어 주세요.</source>
            <translation>컴퓨터의 키링 잠금을 풀어 주세요.</translation>
        </message>
        <message>
            <source>프로그램의 한 부분이 멈춰서 다시 시작했습니다.</source>
            <translation>프로그램의 한 부분이 멈춰서 다시 시작했습니다.</translation>
        </message>
        <message>
            <source>프린터가 멈췄습니다.</source>
            <translation>프린터가 멈췄습니다.</translation>
        </message>
        <message>
            <source>문 열 준비가 됐습니다.</source>
            <translation>문 열 준비가 됐습니다.</translation>
        </message>
        <message>
            <source>먼저 고칠 것이 {count}가지 있습니다.</source>
            <translation>먼저 고칠 것이 {count}가지 있습니다.</translation>
        </message>
        <message>
            <source>등록된 가게가 없습니다.</source>
            <translation>등록된 가게가 없습니다.</translation>
        </message>
        <message>
            <source>merchant-desk provision FILE로 먼저 등록해 주세요.</source>
            <translation>merchant-desk provision FILE로 먼저 등록해 주세요.</translation>
        </message>
        <message>
            <source>주문 기록 파일이 손상됐습니다.</source>
            <translation>주문 기록 파일이 손상됐습니다.</translation>
        </message>
        <message>
            <source>프로그램을 다시 시작하면 백업으로 되돌립니다.</source>
            <translation>프로그램을 다시 시작하면 백업으로 되돌립니다.</translation>
        </message>
        <message>
            <source>디스크의 남은 용량을 알 수 없습니다.</source>
            <translation>디스크의 남은 용량을 알 수 없습니다.</translation>
        </message>
        <message>
            <source>폴더 권한을 확인해 주세요.</source>
            <translation>폴더 권한을 확인해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼이 비밀번호를 받아들이지 않았습니다.</source>
            <translation>플랫폼이 비밀번호를 받아들이지 않았습니다.</translation>
        </message>
        <message>
            <source>진짜 주문이 왔습니다.</source>
            <translation>진짜 주문이 왔습니다.</translation>
        </message>
        <message>
            <source>연습을 멈췄습니다.</source>
            <translation>연습을 멈췄습니다.</translation>
        </message>
        <message>
            <source>지금 울리는 주문이 있습니다.</source>
            <translation>지금 울리는 주문이 있습니다.</translation>
        </message>
        <message>
            <source>연습이 이미 진행 중입니다.</source>
            <translation>연습이 이미 진행 중입니다.</translation>
        </message>
        <message>
            <source>주문을 먼저 처리해 주세요.</source>
            <translation>주문을 먼저 처리해 주세요.</translation>
        </message>
        <message>
            <source>그 연습을 끝낸 뒤 다시 시작해 주세요.</source>
            <translation>그 연습을 끝낸 뒤 다시 시작해 주세요.</translation>
        </message>
        <message>
            <source>연습을 시작할 수 없습니다.</source>
            <translation>연습을 시작할 수 없습니다.</translation>
        </message>
        <message>
            <source>디스크에 자리가 있는지 보고 다시 시작해 주세요.</source>
            <translation>디스크에 자리가 있는지 보고 다시 시작해 주세요.</translation>
        </message>
        <message>
            <source>비밀번호는 저장하지 않았습니다.</source>
            <translation>비밀번호는 저장하지 않았습니다.</translation>
        </message>
        <message>
            <source>다음에 켤 때 다시 묻습니다.</source>
            <translation>다음에 켤 때 다시 묻습니다.</translation>
        </message>
        <message>
            <source>{printer} 프린터: {said}</source>
            <translation>{printer} 프린터: {said}</translation>
        </message>
        <message>
            <source>직렬 포트의 주소가 아닙니다: {address}</source>
            <translation>직렬 포트의 주소가 아닙니다: {address}</translation>
        </message>
        <message>
            <source>창 없이 실행하면 주문을 접수할 사람이 없습니다.</source>
            <translation>창 없이 실행하면 주문을 접수할 사람이 없습니다.</translation>
        </message>
        <message>
            <source>로고를 빼고 인쇄합니다.</source>
            <translation>로고를 빼고 인쇄합니다.</translation>
        </message>
        <message>
            <source>설정의 [rules]에서 auto_accept를 "always" 또는 "unattended"로 바꿔 주세요.</source>
            <translation>설정의 [rules]에서 auto_accept를 "always" 또는 "unattended"로 바꿔 주세요.</translation>
        </message>
        <message>
            <source>프로그램을 시작하지 못했습니다.</source>
            <translation>프로그램을 시작하지 못했습니다.</translation>
        </message>
        <message>
            <source>기록 파일을 설치 담당자에게 보내 주세요.</source>
            <translation>기록 파일을 설치 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <source>고객 정보는 이 컴퓨터에 남기지 않습니다.</source>
            <translation>고객 정보는 이 컴퓨터에 남기지 않습니다.</translation>
        </message>
        <message>
            <source>플랫폼 접속 비밀번호가 없습니다.</source>
            <translation>플랫폼 접속 비밀번호가 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 조리 시작을 요청했습니다.</source>
            <translation>플랫폼이 조리 시작을 요청했습니다.</translation>
        </message>
        <message>
            <source>지금 조리를 시작해 주세요.</source>
            <translation>지금 조리를 시작해 주세요.</translation>
        </message>
        <message>
            <source>예약 주문의 조리를 시작할 시각입니다.</source>
            <translation>예약 주문의 조리를 시작할 시각입니다.</translation>
        </message>
        <message>
            <source>문제가 생겼습니다</source>
            <translation>문제가 생겼습니다</translation>
        </message>
        <message>
            <source>플랫폼 연결</source>
            <translation>플랫폼 연결</translation>
        </message>
        <message>
            <source>인터넷 연결을 확인해 주세요.</source>
            <translation>인터넷 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <source>잠시 기다려 주세요.</source>
            <translation>잠시 기다려 주세요.</translation>
        </message>
        <message>
            <source>자동으로 다시 확인합니다.</source>
            <translation>자동으로 다시 확인합니다.</translation>
        </message>
        <message>
            <source>잠시 뒤 자동으로 다시 시도합니다.</source>
            <translation>잠시 뒤 자동으로 다시 시도합니다.</translation>
        </message>
        <message>
            <source>로그인 필요</source>
            <translation>로그인 필요</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 접속 ID와 비밀번호를 확인해 주세요.</source>
            <translation>플랫폼에서 받은 접속 ID와 비밀번호를 확인해 주세요.</translation>
        </message>
        <message>
            <source>설정(F10) › 가게 등록에서 접속 ID와 비밀번호를 확인해 주세요.</source>
            <translation>설정(F10) › 가게 등록에서 접속 ID와 비밀번호를 확인해 주세요.</translation>
        </message>
        <message>
            <source>접속 비밀번호를 적어 주세요.</source>
            <translation>접속 비밀번호를 적어 주세요.</translation>
        </message>
        <message>
            <source>플랫폼 주소와 인터넷(와이파이 로그인 화면)을 확인해 주세요.</source>
            <translation>플랫폼 주소와 인터넷(와이파이 로그인 화면)을 확인해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼이 거절했습니다</source>
            <translation>플랫폼이 거절했습니다</translation>
        </message>
        <message>
            <source>읽을 수 없는 주문</source>
            <translation>읽을 수 없는 주문</translation>
        </message>
        <message>
            <source>플랫폼 화면에서 주문 내용을 확인해 주세요.</source>
            <translation>플랫폼 화면에서 주문 내용을 확인해 주세요.</translation>
        </message>
        <message>
            <source>주문 기록</source>
            <translation>주문 기록</translation>
        </message>
        <message>
            <source>디스크를 비워 주세요.</source>
            <translation>디스크를 비워 주세요.</translation>
        </message>
        <message>
            <source>주문은 계속 울립니다.</source>
            <translation>주문은 계속 울립니다.</translation>
        </message>
        <message>
            <source>최신 버전으로 실행해 주세요.</source>
            <translation>최신 버전으로 실행해 주세요.</translation>
        </message>
        <message>
            <source>설치 담당자에게 연락해 주세요.</source>
            <translation>설치 담당자에게 연락해 주세요.</translation>
        </message>
        <message>
            <source>프린터</source>
            <translation>프린터</translation>
        </message>
        <message>
            <source>프린터 전원과 연결을 확인해 주세요.</source>
            <translation>프린터 전원과 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <source>주문서가 나왔는지 확인해 주세요.</source>
            <translation>주문서가 나왔는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>비밀 보관함</source>
            <translation>비밀 보관함</translation>
        </message>
        <message>
            <source>이번 실행 동안만 기억합니다.</source>
            <translation>이번 실행 동안만 기억합니다.</translation>
        </message>
        <message>
            <source>다시 켜면 접속 정보를 다시 넣어 주세요.</source>
            <translation>다시 켜면 접속 정보를 다시 넣어 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터의 키링(비밀번호 저장소) 잠금을 풀어 주세요.</source>
            <translation>컴퓨터의 키링(비밀번호 저장소) 잠금을 풀어 주세요.</translation>
        </message>
        <message>
            <source>설정 파일</source>
            <translation>설정 파일</translation>
        </message>
        <message>
            <source>지금은 할 수 없습니다</source>
            <translation>지금은 할 수 없습니다</translation>
        </message>
        <message>
            <source>사장님 잠금</source>
            <translation>사장님 잠금</translation>
        </message>
        <message>
            <source>이미 실행 중</source>
            <translation>이미 실행 중</translation>
        </message>
        <message>
            <source>실행 중이 아닙니다</source>
            <translation>실행 중이 아닙니다</translation>
        </message>
        <message>
            <source>먼저 merchant-desk를 실행해 주세요.</source>
            <translation>먼저 merchant-desk를 실행해 주세요.</translation>
        </message>
        <message>
            <source>{number}원</source>
            <translation>{number}원</translation>
        </message>
        <message>
            <source>일시중지가 끝나는 시각은 지금보다 뒤여야 합니다.</source>
            <translation>일시중지가 끝나는 시각은 지금보다 뒤여야 합니다.</translation>
        </message>
        <message>
            <source>시각을 다시 골라 주세요.</source>
            <translation>시각을 다시 골라 주세요.</translation>
        </message>
        <message>
            <source>지금은 영업이 끝난 상태입니다.</source>
            <translation>지금은 영업이 끝난 상태입니다.</translation>
        </message>
        <message>
            <source>먼저 영업을 시작해 주세요.</source>
            <translation>먼저 영업을 시작해 주세요.</translation>
        </message>
        <message>
            <source>소리가 나지 않습니다.</source>
            <translation>소리가 나지 않습니다.</translation>
        </message>
        <message>
            <source>스피커 연결을 확인해 주세요.</source>
            <translation>스피커 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <source>벨 음량이 0입니다.</source>
            <translation>벨 음량이 0입니다.</translation>
        </message>
        <message>
            <source>설정에서 벨 음량을 올려 주세요.</source>
            <translation>설정에서 벨 음량을 올려 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터 소리가 꺼져 있습니다.</source>
            <translation>컴퓨터 소리가 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>음소거를 풀어 주세요.</source>
            <translation>음소거를 풀어 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터 음량이 0입니다.</source>
            <translation>컴퓨터 음량이 0입니다.</translation>
        </message>
        <message>
            <source>음량을 올려 주세요.</source>
            <translation>음량을 올려 주세요.</translation>
        </message>
        <message>
            <source>폴더를 쓸 수 없습니다: {folder}</source>
            <translation>폴더를 쓸 수 없습니다: {folder}</translation>
        </message>
        <message>
            <source>이미 실행 중인 프로그램이 있습니다.</source>
            <translation>이미 실행 중인 프로그램이 있습니다.</translation>
        </message>
        <message>
            <source>프로그램 안에서 예상하지 못한 문제가 생겼습니다.</source>
            <translation>프로그램 안에서 예상하지 못한 문제가 생겼습니다.</translation>
        </message>
        <message>
            <source>반복되면 설치 담당자에게 연락해 주세요.</source>
            <translation>반복되면 설치 담당자에게 연락해 주세요.</translation>
        </message>
        <message>
            <source>밀린 작업이 너무 많습니다.</source>
            <translation>밀린 작업이 너무 많습니다.</translation>
        </message>
        <message>
            <source>프로그램을 다시 시작해 주세요.</source>
            <translation>프로그램을 다시 시작해 주세요.</translation>
        </message>
        <message>
            <source>작업이 제때 끝나지 않아 중단했습니다.</source>
            <translation>작업이 제때 끝나지 않아 중단했습니다.</translation>
        </message>
        <message>
            <source>잠시 뒤 자동으로 다시 확인합니다.</source>
            <translation>잠시 뒤 자동으로 다시 확인합니다.</translation>
        </message>
        <message>
            <source>소리를 낼 수 없습니다.</source>
            <translation>소리를 낼 수 없습니다.</translation>
        </message>
        <message>
            <source>소리 라이브러리(libpulse0)를 설치한 뒤 다시 실행해 주세요.</source>
            <translation>소리 라이브러리(libpulse0)를 설치한 뒤 다시 실행해 주세요.</translation>
        </message>
        <message>
            <source>벨소리 파일이 없습니다.</source>
            <translation>벨소리 파일이 없습니다.</translation>
        </message>
        <message>
            <source>소리 장치를 열 수 없습니다.</source>
            <translation>소리 장치를 열 수 없습니다.</translation>
        </message>
        <message>
            <source>스피커를 다시 연결해 주세요.</source>
            <translation>스피커를 다시 연결해 주세요.</translation>
        </message>
        <message>
            <source>음성 안내를 쓸 수 없습니다.</source>
            <translation>음성 안내를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>음성 안내가 멈춰 벨만 울립니다.</source>
            <translation>음성 안내가 멈춰 벨만 울립니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 한국어 음성이 없어 벨만 울립니다.</source>
            <translation>이 컴퓨터에 한국어 음성이 없어 벨만 울립니다.</translation>
        </message>
        <message>
            <source>시스템 설정에서 한국어 음성을 추가해 주세요.</source>
            <translation>시스템 설정에서 한국어 음성을 추가해 주세요.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 영어 음성이 없어 벨만 울립니다.</source>
            <translation>이 컴퓨터에 영어 음성이 없어 벨만 울립니다.</translation>
        </message>
        <message>
            <source>시스템 설정에서 영어 음성을 추가해 주세요.</source>
            <translation>시스템 설정에서 영어 음성을 추가해 주세요.</translation>
        </message>
        <message>
            <source>배달특급</source>
            <translation>배달특급</translation>
        </message>
        <message>
            <source>배민1플러스</source>
            <translation>배민1플러스</translation>
        </message>
        <message>
            <source>쿠팡이츠</source>
            <translation>쿠팡이츠</translation>
        </message>
        <message>
            <source>땡겨요</source>
            <translation>땡겨요</translation>
        </message>
        <message>
            <source>먹깨비</source>
            <translation>먹깨비</translation>
        </message>
        <message>
            <source>요기요</source>
            <translation>요기요</translation>
        </message>
        <message>
            <source>연습 플랫폼</source>
            <translation>연습 플랫폼</translation>
        </message>
        <message>
            <source>매출이 적은 가게</source>
            <translation>매출이 적은 가게</translation>
        </message>
        <message>
            <source>매출이 많은 가게</source>
            <translation>매출이 많은 가게</translation>
        </message>
        <message>
            <source>매출 상위</source>
            <translation>매출 상위</translation>
        </message>
        <message>
            <source>매출 중위</source>
            <translation>매출 중위</translation>
        </message>
        <message>
            <source>매출 하위</source>
            <translation>매출 하위</translation>
        </message>
        <message>
            <source>높은 구간</source>
            <translation>높은 구간</translation>
        </message>
        <message>
            <source>낮은 구간</source>
            <translation>낮은 구간</translation>
        </message>
        <message>
            <source>공개된 요율과 언론 보도(서비스 시작 {day})</source>
            <translation>공개된 요율과 언론 보도(서비스 시작 {day})</translation>
        </message>
        <message>
            <source>공개된 요율({day} 시행)</source>
            <translation>공개된 요율({day} 시행)</translation>
        </message>
        <message>
            <source>공개된 요율({year}년 {month}월 시행)</source>
            <translation>공개된 요율({year}년 {month}월 시행)</translation>
        </message>
        <message>
            <source>공개된 요율(시작일은 확인하지 못함)</source>
            <translation>공개된 요율(시작일은 확인하지 못함)</translation>
        </message>
        <message>
            <source>연습 플랫폼의 요율</source>
            <translation>연습 플랫폼의 요율</translation>
        </message>
        <message>
            <source>연습용 요율이며 실제 플랫폼의 요율이 아닙니다.</source>
            <translation>연습용 요율이며 실제 플랫폼의 요율이 아닙니다.</translation>
        </message>
        <message>
            <source>결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 알려지지 않아 가장 낮은 {rate} %로 계산했습니다.</source>
            <translation>결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 알려지지 않아 가장 낮은 {rate} %로 계산했습니다.</translation>
        </message>
        <message>
            <source>결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 알려지지 않아 가장 높은 {rate} %로 계산했습니다.</source>
            <translation>결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 알려지지 않아 가장 높은 {rate} %로 계산했습니다.</translation>
        </message>
        <message>
            <source>{low}~{high} %라는 보도도 있으니 계약서의 요율을 적어 주세요.</source>
            <translation>{low}~{high} %라는 보도도 있으니 계약서의 요율을 적어 주세요.</translation>
        </message>
        <message>
            <source>매출 순위를 몰라 가장 높은 {rate} %로 계산했습니다({middle} %, {least} % 구간도 있습니다).</source>
            <translation>매출 순위를 몰라 가장 높은 {rate} %로 계산했습니다({middle} %, {least} % 구간도 있습니다).</translation>
        </message>
        <message>
            <source>플랫폼이 배달한 주문에는 가게 배달비({low}~{high}원)를 {won}원으로 넣었고, 결제 수수료는 요율을 몰라 넣지 않았습니다.</source>
            <translation>플랫폼이 배달한 주문에는 가게 배달비({low}~{high}원)를 {won}원으로 넣었고, 결제 수수료는 요율을 몰라 넣지 않았습니다.</translation>
        </message>
        <message>
            <source>먼저 떼는 {rate} %로 계산했습니다(매출에 따라 {least} %까지, 차액은 매달 돌려받습니다).</source>
            <translation>먼저 떼는 {rate} %로 계산했습니다(매출에 따라 {least} %까지, 차액은 매달 돌려받습니다).</translation>
        </message>
        <message>
            <source>차액을 돌려받은 뒤의 가장 낮은 {rate} %로 계산했습니다(먼저 떼는 것은 {first} %입니다).</source>
            <translation>차액을 돌려받은 뒤의 가장 낮은 {rate} %로 계산했습니다(먼저 떼는 것은 {first} %입니다).</translation>
        </message>
        <message>
            <source>{rate} %가 시작된 날을 몰라 {year}년 주문부터 계산했습니다.</source>
            <translation>{rate} %가 시작된 날을 몰라 {year}년 주문부터 계산했습니다.</translation>
        </message>
        <message>
            <source>결제 수수료와 배달비는 요율을 몰라 넣지 않았습니다.</source>
            <translation>결제 수수료와 배달비는 요율을 몰라 넣지 않았습니다.</translation>
        </message>
        <message>
            <source>가게의 구간을 몰라 가장 높은 배달 {rate} %, 포장 {takeout} %로 계산했습니다(낮은 구간은 {low} %, {low_takeout} %).</source>
            <translation>가게의 구간을 몰라 가장 높은 배달 {rate} %, 포장 {takeout} %로 계산했습니다(낮은 구간은 {low} %, {low_takeout} %).</translation>
        </message>
        <message>
            <source>가장 낮은 구간의 배달 {rate} %, 포장 {takeout} %로 계산했습니다.</source>
            <translation>가장 낮은 구간의 배달 {rate} %, 포장 {takeout} %로 계산했습니다.</translation>
        </message>
        <message>
            <source>프로그램이 {said}에 갑자기 꺼져서 스스로 다시 시작했습니다.</source>
            <translation>프로그램이 {said}에 갑자기 꺼져서 스스로 다시 시작했습니다.</translation>
        </message>
        <message>
            <source>프로그램이 {said}에 갑자기 꺼졌습니다.</source>
            <translation>프로그램이 {said}에 갑자기 꺼졌습니다.</translation>
        </message>
        <message>
            <source>프로그램이 갑자기 꺼진 뒤 다시 시작함</source>
            <translation>프로그램이 갑자기 꺼진 뒤 다시 시작함</translation>
        </message>
        <message>
            <source>프로그램이 자꾸 꺼져서 더는 다시 시작하지 않습니다.</source>
            <translation>프로그램이 자꾸 꺼져서 더는 다시 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>지금은 주문을 받지 못합니다.</source>
            <translation>지금은 주문을 받지 못합니다.</translation>
        </message>
        <message>
            <source>컴퓨터를 켤 때 시작하는지 확인하지 못했습니다.</source>
            <translation>컴퓨터를 켤 때 시작하는지 확인하지 못했습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 자동 시작 설정을 쓸 수 없습니다.</source>
            <translation>컴퓨터의 자동 시작 설정을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 관리자에게 물어보세요.</source>
            <translation>이 컴퓨터의 관리자에게 물어보세요.</translation>
        </message>
        <message>
            <source>설정 &gt; 시스템 &gt; 전원 및 배터리(Windows 10: 전원 및 절전)를 여세요.</source>
            <translation>설정 &gt; 시스템 &gt; 전원 및 배터리(Windows 10: 전원 및 절전)를 여세요.</translation>
        </message>
        <message>
            <source>'화면 및 절전'에서 전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.</source>
            <translation>'화면 및 절전'에서 전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.</translation>
        </message>
        <message>
            <source>노트북이면 제어판 &gt; 전원 옵션 &gt; '덮개를 닫으면 수행되는 작업 선택'을 '아무 작업 안 함'으로 바꾸세요.</source>
            <translation>노트북이면 제어판 &gt; 전원 옵션 &gt; '덮개를 닫으면 수행되는 작업 선택'을 '아무 작업 안 함'으로 바꾸세요.</translation>
        </message>
        <message>
            <source>시스템 설정 &gt; 에너지(노트북: 배터리 &gt; 옵션)를 여세요.</source>
            <translation>시스템 설정 &gt; 에너지(노트북: 배터리 &gt; 옵션)를 여세요.</translation>
        </message>
        <message>
            <source>'디스플레이가 꺼져 있을 때 자동으로 잠자지 않게 하기'를 켜세요.</source>
            <translation>'디스플레이가 꺼져 있을 때 자동으로 잠자지 않게 하기'를 켜세요.</translation>
        </message>
        <message>
            <source>설정 &gt; 전원을 여세요.</source>
            <translation>설정 &gt; 전원을 여세요.</translation>
        </message>
        <message>
            <source>'자동 절전'에서 전원을 연결했을 때의 항목을 끄세요.</source>
            <translation>'자동 절전'에서 전원을 연결했을 때의 항목을 끄세요.</translation>
        </message>
        <message>
            <source>시스템 설정 &gt; 전원 관리를 여세요.</source>
            <translation>시스템 설정 &gt; 전원 관리를 여세요.</translation>
        </message>
        <message>
            <source>전원을 연결했을 때의 '자동 절전'을 '아무것도 하지 않음'으로 바꾸세요.</source>
            <translation>전원을 연결했을 때의 '자동 절전'을 '아무것도 하지 않음'으로 바꾸세요.</translation>
        </message>
        <message>
            <source>노트북이면 덮개를 닫을 때도 '아무것도 하지 않음'으로 바꾸세요.</source>
            <translation>노트북이면 덮개를 닫을 때도 '아무것도 하지 않음'으로 바꾸세요.</translation>
        </message>
        <message>
            <source>설정 &gt; 전원 관리자 &gt; 시스템을 여세요.</source>
            <translation>설정 &gt; 전원 관리자 &gt; 시스템을 여세요.</translation>
        </message>
        <message>
            <source>전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.</source>
            <translation>전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 전원 설정에서 자동 절전을 끄세요.</source>
            <translation>이 컴퓨터의 전원 설정에서 자동 절전을 끄세요.</translation>
        </message>
        <message>
            <source>컴퓨터를 다시 켠 뒤에도 같으면 설치 담당자에게 연락해 주세요.</source>
            <translation>컴퓨터를 다시 켠 뒤에도 같으면 설치 담당자에게 연락해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼 접속 정보(client_id, client_secret)가 맞지 않습니다.</source>
            <translation>플랫폼 접속 정보(client_id, client_secret)가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>이 주소에는 플랫폼의 로그인 창구가 없습니다.</source>
            <translation>이 주소에는 플랫폼의 로그인 창구가 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 로그인하지 못했습니다.</source>
            <translation>플랫폼에 로그인하지 못했습니다.</translation>
        </message>
        <message>
            <source>플랫폼 접속 비밀번호(client_secret)가 없습니다.</source>
            <translation>플랫폼 접속 비밀번호(client_secret)가 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼 주소는 https:// 로 시작해야 합니다.</source>
            <translation>플랫폼 주소는 https:// 로 시작해야 합니다.</translation>
        </message>
        <message>
            <source>플랫폼 주소에는 서버와 경로만 적어 주세요.</source>
            <translation>플랫폼 주소에는 서버와 경로만 적어 주세요.</translation>
        </message>
        <message>
            <source>암호화되지 않은 http 주소는 사용할 수 없습니다.</source>
            <translation>암호화되지 않은 http 주소는 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼 주소를 읽을 수 없습니다.</source>
            <translation>플랫폼 주소를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>https 주소를 넣어 주세요.</source>
            <translation>https 주소를 넣어 주세요.</translation>
        </message>
        <message>
            <source>금액이 없습니다.</source>
            <translation>금액이 없습니다.</translation>
        </message>
        <message>
            <source>통화를 알 수 없습니다.</source>
            <translation>통화를 알 수 없습니다.</translation>
        </message>
        <message>
            <source>금액으로 볼 수 없는 숫자입니다.</source>
            <translation>금액으로 볼 수 없는 숫자입니다.</translation>
        </message>
        <message>
            <source>수량이 없습니다.</source>
            <translation>수량이 없습니다.</translation>
        </message>
        <message>
            <source>시각을 읽을 수 없습니다.</source>
            <translation>시각을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>원 단위로 떨어지지 않는</source>
            <translation>원 단위로 떨어지지 않는</translation>
        </message>
        <message>
            <source>최소 단위로 떨어지지 않는</source>
            <translation>최소 단위로 떨어지지 않는</translation>
        </message>
        <message>
            <source>{said} 금액입니다({value}).</source>
            <translation>{said} 금액입니다({value}).</translation>
        </message>
        <message>
            <source>수량으로 볼 수 없는 숫자입니다.</source>
            <translation>수량으로 볼 수 없는 숫자입니다.</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다</source>
            <translation>플랫폼의 보안 인증서를 확인할 수 없습니다</translation>
        </message>
        <message>
            <source>컴퓨터의 날짜와 시간을 먼저 확인해 주세요.</source>
            <translation>컴퓨터의 날짜와 시간을 먼저 확인해 주세요.</translation>
        </message>
        <message>
            <source>맞으면 플랫폼에 알려 주세요.</source>
            <translation>맞으면 플랫폼에 알려 주세요.</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다.</source>
            <translation>플랫폼의 보안 인증서를 확인할 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼과 보안 연결을 맺지 못했습니다.</source>
            <translation>플랫폼과 보안 연결을 맺지 못했습니다.</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다(기간 지남).</source>
            <translation>플랫폼의 보안 인증서를 확인할 수 없습니다(기간 지남).</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다(기간 시작 전).</source>
            <translation>플랫폼의 보안 인증서를 확인할 수 없습니다(기간 시작 전).</translation>
        </message>
        <message>
            <source>플랫폼의 보안 인증서를 확인할 수 없습니다(다른 서버의 인증서).</source>
            <translation>플랫폼의 보안 인증서를 확인할 수 없습니다(다른 서버의 인증서).</translation>
        </message>
        <message>
            <source>컴퓨터의 날짜와 시간, 백신 프로그램을 확인해 주세요.</source>
            <translation>컴퓨터의 날짜와 시간, 백신 프로그램을 확인해 주세요.</translation>
        </message>
        <message>
            <source>와이파이 로그인 화면이 있는지, 백신이나 프록시가 막는지 확인해 주세요.</source>
            <translation>와이파이 로그인 화면이 있는지, 백신이나 프록시가 막는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>와이파이 로그인 화면이 있는지 보고, 없으면 설치 담당자에게 알려 주세요.</source>
            <translation>와이파이 로그인 화면이 있는지 보고, 없으면 설치 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>가게 번호(merchant_id)는 쉼표와 공백 없는 영문·숫자·기호 36~100자여야 합니다.</source>
            <translation>가게 번호(merchant_id)는 쉼표와 공백 없는 영문·숫자·기호 36~100자여야 합니다.</translation>
        </message>
        <message>
            <source>주문 내용이 너무 커서 읽을 수 없습니다.</source>
            <translation>주문 내용이 너무 커서 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼의 대답이 중간에 끊겼습니다.</source>
            <translation>플랫폼의 대답이 중간에 끊겼습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 로그인을 받아 주지 않습니다.</source>
            <translation>플랫폼이 로그인을 받아 주지 않습니다.</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 번호를 그대로 넣어 주세요.</source>
            <translation>플랫폼에서 받은 번호를 그대로 넣어 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 연결할 수 없습니다.</source>
            <translation>플랫폼에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 요청을 받아들이지 않았습니다.</source>
            <translation>플랫폼이 요청을 받아들이지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼의 답을 읽을 수 없습니다.</source>
            <translation>플랫폼의 답을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼의 답이 중간에 끊겼습니다.</source>
            <translation>플랫폼의 답이 중간에 끊겼습니다.</translation>
        </message>
        <message>
            <source>플랫폼과의 연결을 닫았습니다.</source>
            <translation>플랫폼과의 연결을 닫았습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 제때 대답하지 않았습니다.</source>
            <translation>플랫폼이 제때 대답하지 않았습니다.</translation>
        </message>
        <message>
            <source>프록시 서버가 로그인을 요구합니다.</source>
            <translation>프록시 서버가 로그인을 요구합니다.</translation>
        </message>
        <message>
            <source>프록시 서버를 통해 연결할 수 없습니다.</source>
            <translation>프록시 서버를 통해 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>이 종류의 프록시(SOCKS)로는 연결할 수 없습니다.</source>
            <translation>이 종류의 프록시(SOCKS)로는 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼 주소나 프록시 주소를 읽을 수 없습니다.</source>
            <translation>플랫폼 주소나 프록시 주소를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼 주소를 찾을 수 없습니다.</source>
            <translation>플랫폼 주소를 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 연결에 응답하지 않습니다.</source>
            <translation>플랫폼이 연결에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 접속 정보를 받아 주지 않습니다.</source>
            <translation>플랫폼이 접속 정보를 받아 주지 않습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 요청을 줄여 달라고 합니다.</source>
            <translation>플랫폼이 요청을 줄여 달라고 합니다.</translation>
        </message>
        <message>
            <source>플랫폼이 잠시 쉬고 있습니다.</source>
            <translation>플랫폼이 잠시 쉬고 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼에 문제가 생겼습니다.</source>
            <translation>플랫폼에 문제가 생겼습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 아직 이 주문을 모릅니다.</source>
            <translation>플랫폼이 아직 이 주문을 모릅니다.</translation>
        </message>
        <message>
            <source>플랫폼에서는 주문이 다른 상태입니다.</source>
            <translation>플랫폼에서는 주문이 다른 상태입니다.</translation>
        </message>
        <message>
            <source>플랫폼이 이 가게에는 허락하지 않는 요청입니다.</source>
            <translation>플랫폼이 이 가게에는 허락하지 않는 요청입니다.</translation>
        </message>
        <message>
            <source>플랫폼 주소가 다른 곳으로 연결됩니다.</source>
            <translation>플랫폼 주소가 다른 곳으로 연결됩니다.</translation>
        </message>
        <message>
            <source>플랫폼이 아닌 곳에서 답이 왔습니다(웹 페이지).</source>
            <translation>플랫폼이 아닌 곳에서 답이 왔습니다(웹 페이지).</translation>
        </message>
        <message>
            <source>플랫폼의 답이 너무 큽니다.</source>
            <translation>플랫폼의 답이 너무 큽니다.</translation>
        </message>
        <message>
            <source>설치 담당자에게 프록시 설정을 확인해 달라고 해 주세요.</source>
            <translation>설치 담당자에게 프록시 설정을 확인해 달라고 해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터의 프록시 설정을 확인해 주세요.</source>
            <translation>컴퓨터의 프록시 설정을 확인해 주세요.</translation>
        </message>
        <message>
            <source>설치 담당자에게 주소와 프록시 설정을 확인해 달라고 해 주세요.</source>
            <translation>설치 담당자에게 주소와 프록시 설정을 확인해 달라고 해 주세요.</translation>
        </message>
        <message>
            <source>플랫폼에 문제가 생겨 처리 결과를 알 수 없습니다.</source>
            <translation>플랫폼에 문제가 생겨 처리 결과를 알 수 없습니다.</translation>
        </message>
        <message>
            <source>값이 없습니다.</source>
            <translation>값이 없습니다.</translation>
        </message>
        <message>
            <source>메뉴를 읽을 수 없습니다.</source>
            <translation>메뉴를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>옵션을 읽을 수 없습니다.</source>
            <translation>옵션을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>요금을 읽을 수 없습니다.</source>
            <translation>요금을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>모르는 주문 종류입니다.</source>
            <translation>모르는 주문 종류입니다.</translation>
        </message>
        <message>
            <source>모르는 주문 시점입니다.</source>
            <translation>모르는 주문 시점입니다.</translation>
        </message>
        <message>
            <source>주문 내용이 올바른 형식이 아닙니다.</source>
            <translation>주문 내용이 올바른 형식이 아닙니다.</translation>
        </message>
        <message>
            <source>주문에서 메뉴를 읽을 수 없습니다.</source>
            <translation>주문에서 메뉴를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>원이 아닌 통화입니다.</source>
            <translation>원이 아닌 통화입니다.</translation>
        </message>
        <message>
            <source>플랫폼이 다른 주문의 내용을 보냈습니다.</source>
            <translation>플랫폼이 다른 주문의 내용을 보냈습니다.</translation>
        </message>
        <message>
            <source>읽을 수 없는 곳이 더 있습니다.</source>
            <translation>읽을 수 없는 곳이 더 있습니다.</translation>
        </message>
        <message>
            <source>글자가 아닙니다.</source>
            <translation>글자가 아닙니다.</translation>
        </message>
        <message>
            <source>숫자가 아닙니다.</source>
            <translation>숫자가 아닙니다.</translation>
        </message>
        <message>
            <source>정수가 아닙니다.</source>
            <translation>정수가 아닙니다.</translation>
        </message>
        <message>
            <source>예/아니요 값이 아닙니다.</source>
            <translation>예/아니요 값이 아닙니다.</translation>
        </message>
        <message>
            <source>깨진 글자가 있습니다.</source>
            <translation>깨진 글자가 있습니다.</translation>
        </message>
        <message>
            <source>형식이 잘못되었습니다.</source>
            <translation>형식이 잘못되었습니다.</translation>
        </message>
        <message>
            <source>선결제인지 알 수 없습니다.</source>
            <translation>선결제인지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>결제 수단을 읽을 수 없습니다.</source>
            <translation>결제 수단을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>할인을 읽을 수 없습니다.</source>
            <translation>할인을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>할인 부담을 읽을 수 없습니다.</source>
            <translation>할인 부담을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>주문 {number}: 항목을 더한 것이 합계와 다릅니다.</source>
            <translation>주문 {number}: 항목을 더한 것이 합계와 다릅니다.</translation>
        </message>
        <message>
            <source>통화가 다릅니다({currency}).</source>
            <translation>통화가 다릅니다({currency}).</translation>
        </message>
        <message>
            <source>더하고 빼는 부호가 바뀌어 있습니다.</source>
            <translation>더하고 빼는 부호가 바뀌어 있습니다.</translation>
        </message>
        <message>
            <source>{place}번째 주문을 읽을 수 없습니다.</source>
            <translation>{place}번째 주문을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>요율을 읽을 수 없습니다.</source>
            <translation>요율을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 이날의 정산서를 모두 보내지 않았습니다.</source>
            <translation>플랫폼이 이날의 정산서를 모두 보내지 않았습니다.</translation>
        </message>
        <message>
            <source>정산서의 주문별 내역을 받지 못했습니다.</source>
            <translation>정산서의 주문별 내역을 받지 못했습니다.</translation>
        </message>
        <message>
            <source>정산서가 너무 커서 읽을 수 없습니다.</source>
            <translation>정산서가 너무 커서 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>이 플랫폼은 정산서를 보내지 않습니다.</source>
            <translation>이 플랫폼은 정산서를 보내지 않습니다.</translation>
        </message>
        <message>
            <source>예상 금액만 보여 드립니다.</source>
            <translation>예상 금액만 보여 드립니다.</translation>
        </message>
        <message>
            <source>입금 상태를 알 수 없습니다.</source>
            <translation>입금 상태를 알 수 없습니다.</translation>
        </message>
        <message>
            <source>읽을 수 없는 곳이 있습니다: {path} ({said})</source>
            <translation>읽을 수 없는 곳이 있습니다: {path} ({said})</translation>
        </message>
        <message>
            <source>그 밖에 {count}곳이 더 있습니다.</source>
            <translation>그 밖에 {count}곳이 더 있습니다.</translation>
        </message>
        <message>
            <source>마감되었는지 알 수 없습니다.</source>
            <translation>마감되었는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>원화가 아닌 정산서입니다({currency}).</source>
            <translation>원화가 아닌 정산서입니다({currency}).</translation>
        </message>
        <message>
            <source>시각이 없습니다.</source>
            <translation>시각이 없습니다.</translation>
        </message>
        <message>
            <source>다른 가게의 정산이 함께 들어 있어 합계를 확인할 수 없습니다.</source>
            <translation>다른 가게의 정산이 함께 들어 있어 합계를 확인할 수 없습니다.</translation>
        </message>
        <message>
            <source>이 가게의 내역이 들어 있지 않습니다.</source>
            <translation>이 가게의 내역이 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>입금액이 주문과 기타를 더한 것과 다릅니다.</source>
            <translation>입금액이 주문과 기타를 더한 것과 다릅니다.</translation>
        </message>
        <message>
            <source>주문 합계가 주문별 금액을 더한 것과 다릅니다.</source>
            <translation>주문 합계가 주문별 금액을 더한 것과 다릅니다.</translation>
        </message>
        <message>
            <source>기타 합계가 항목을 더한 것과 다릅니다.</source>
            <translation>기타 합계가 항목을 더한 것과 다릅니다.</translation>
        </message>
        <message>
            <source>날짜를 읽을 수 없습니다.</source>
            <translation>날짜를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>주문 {number}: 읽을 수 없는 곳이 있습니다: {path} ({said})</source>
            <translation>주문 {number}: 읽을 수 없는 곳이 있습니다: {path} ({said})</translation>
        </message>
        <message>
            <source>고장입니다.</source>
            <translation>고장입니다.</translation>
        </message>
        <message>
            <source>전원을 껐다 켜도 같으면 수리를 맡겨 주세요.</source>
            <translation>전원을 껐다 켜도 같으면 수리를 맡겨 주세요.</translation>
        </message>
        <message>
            <source>커터가 걸렸습니다.</source>
            <translation>커터가 걸렸습니다.</translation>
        </message>
        <message>
            <source>덮개를 열어 걸린 종이를 빼고 전원을 껐다 켜 주세요.</source>
            <translation>덮개를 열어 걸린 종이를 빼고 전원을 껐다 켜 주세요.</translation>
        </message>
        <message>
            <source>용지가 없습니다.</source>
            <translation>용지가 없습니다.</translation>
        </message>
        <message>
            <source>용지를 넣어 주세요.</source>
            <translation>용지를 넣어 주세요.</translation>
        </message>
        <message>
            <source>덮개가 열려 있습니다.</source>
            <translation>덮개가 열려 있습니다.</translation>
        </message>
        <message>
            <source>덮개를 닫아 주세요.</source>
            <translation>덮개를 닫아 주세요.</translation>
        </message>
        <message>
            <source>과열되어 쉬는 중입니다.</source>
            <translation>과열되어 쉬는 중입니다.</translation>
        </message>
        <message>
            <source>잠시 뒤 저절로 다시 인쇄합니다.</source>
            <translation>잠시 뒤 저절로 다시 인쇄합니다.</translation>
        </message>
        <message>
            <source>오류 상태입니다.</source>
            <translation>오류 상태입니다.</translation>
        </message>
        <message>
            <source>전원을 껐다 켜 주세요.</source>
            <translation>전원을 껐다 켜 주세요.</translation>
        </message>
        <message>
            <source>오프라인입니다.</source>
            <translation>오프라인입니다.</translation>
        </message>
        <message>
            <source>프린터의 버튼과 용지를 확인해 주세요.</source>
            <translation>프린터의 버튼과 용지를 확인해 주세요.</translation>
        </message>
        <message>
            <source>응답이 없습니다.</source>
            <translation>응답이 없습니다.</translation>
        </message>
        <message>
            <source>전원과 연결을 확인해 주세요.</source>
            <translation>전원과 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <source>용지가 얼마 남지 않았습니다.</source>
            <translation>용지가 얼마 남지 않았습니다.</translation>
        </message>
        <message>
            <source>새 용지를 준비해 주세요.</source>
            <translation>새 용지를 준비해 주세요.</translation>
        </message>
        <message>
            <source>프린터가 더 이상 받지 않습니다.</source>
            <translation>프린터가 더 이상 받지 않습니다.</translation>
        </message>
        <message>
            <source>끊긴 주문서의 나머지를 프린터에서 비우고 있습니다.</source>
            <translation>끊긴 주문서의 나머지를 프린터에서 비우고 있습니다.</translation>
        </message>
        <message>
            <source>끝나면 저절로 인쇄합니다.</source>
            <translation>끝나면 저절로 인쇄합니다.</translation>
        </message>
        <message>
            <source>계속되면 전원을 껐다 켜 주세요.</source>
            <translation>계속되면 전원을 껐다 켜 주세요.</translation>
        </message>
        <message>
            <source>출력 중에 끊겼습니다.</source>
            <translation>출력 중에 끊겼습니다.</translation>
        </message>
        <message>
            <source>인쇄가 끝났다는 답이 오지 않습니다.</source>
            <translation>인쇄가 끝났다는 답이 오지 않습니다.</translation>
        </message>
        <message>
            <source>프린터가 도중에 꺼졌다 켜진 것 같습니다.</source>
            <translation>프린터가 도중에 꺼졌다 켜진 것 같습니다.</translation>
        </message>
        <message>
            <source>프린터가 응답하지 않습니다.</source>
            <translation>프린터가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>tcp://주소:9100</source>
            <translation>tcp://주소:9100</translation>
        </message>
        <message>
            <source>file:폴더</source>
            <translation>file:폴더</translation>
        </message>
        <message>
            <source>spool:대기열</source>
            <translation>spool:대기열</translation>
        </message>
        <message>
            <source>os:프린터 이름</source>
            <translation>os:프린터 이름</translation>
        </message>
        <message>
            <source>pdf:폴더</source>
            <translation>pdf:폴더</translation>
        </message>
        <message>
            <source>프린터 주소를 알 수 없습니다: {address}</source>
            <translation>프린터 주소를 알 수 없습니다: {address}</translation>
        </message>
        <message>
            <source>다음 형식으로 적어 주세요: {forms}</source>
            <translation>다음 형식으로 적어 주세요: {forms}</translation>
        </message>
        <message>
            <source>그림이 아니거나 손상된 파일입니다: {file}</source>
            <translation>그림이 아니거나 손상된 파일입니다: {file}</translation>
        </message>
        <message>
            <source>종이에 아무것도 보이지 않을 그림입니다: {file}</source>
            <translation>종이에 아무것도 보이지 않을 그림입니다: {file}</translation>
        </message>
        <message>
            <source>그림 파일이 20MB보다 큽니다: {file}</source>
            <translation>그림 파일이 20MB보다 큽니다: {file}</translation>
        </message>
        <message>
            <source>그림의 가로세로가 너무 큽니다: {file} ({width}×{height})</source>
            <translation>그림의 가로세로가 너무 큽니다: {file} ({width}×{height})</translation>
        </message>
        <message>
            <source>PNG, JPEG, BMP 그림을 골라 주세요.</source>
            <translation>PNG, JPEG, BMP 그림을 골라 주세요.</translation>
        </message>
        <message>
            <source>흰 바탕에서 보이는 그림을 골라 주세요.</source>
            <translation>흰 바탕에서 보이는 그림을 골라 주세요.</translation>
        </message>
        <message>
            <source>그림 파일을 열 수 없습니다: {file}</source>
            <translation>그림 파일을 열 수 없습니다: {file}</translation>
        </message>
        <message>
            <source>더 작은 그림을 골라 주세요.</source>
            <translation>더 작은 그림을 골라 주세요.</translation>
        </message>
        <message>
            <source>가로세로를 줄인 그림을 골라 주세요.</source>
            <translation>가로세로를 줄인 그림을 골라 주세요.</translation>
        </message>
        <message>
            <source>파일이 그 자리에 있는지, 읽을 수 있는지 확인해 주세요.</source>
            <translation>파일이 그 자리에 있는지, 읽을 수 있는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>다른 프로그램이 사용 중이거나 멈춰 있습니다.</source>
            <translation>다른 프로그램이 사용 중이거나 멈춰 있습니다.</translation>
        </message>
        <message>
            <source>사용이 끝나면 저절로 인쇄합니다.</source>
            <translation>사용이 끝나면 저절로 인쇄합니다.</translation>
        </message>
        <message>
            <source>지금 다른 주문서를 인쇄하고 있습니다.</source>
            <translation>지금 다른 주문서를 인쇄하고 있습니다.</translation>
        </message>
        <message>
            <source>다른 종류의 프린터로 보내려던 주문서입니다.</source>
            <translation>다른 종류의 프린터로 보내려던 주문서입니다.</translation>
        </message>
        <message>
            <source>다시 인쇄해 주세요.</source>
            <translation>다시 인쇄해 주세요.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 인쇄를 받지 않았습니다.</source>
            <translation>'{printer}' 프린터가 인쇄를 받지 않았습니다.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터로 보내다가 끊겼습니다.</source>
            <translation>'{printer}' 프린터로 보내다가 끊겼습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 설정과 디스크 여유 공간을 확인해 주세요.</source>
            <translation>컴퓨터의 프린터 설정과 디스크 여유 공간을 확인해 주세요.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 멈춰 있습니다.</source>
            <translation>'{printer}' 프린터가 멈춰 있습니다.</translation>
        </message>
        <message>
            <source>{printer} (그림으로 인쇄)</source>
            <translation>{printer} (그림으로 인쇄)</translation>
        </message>
        <message>
            <source>이 컴퓨터에 설치된 프린터가 없습니다.</source>
            <translation>이 컴퓨터에 설치된 프린터가 없습니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 '{printer}' 프린터가 없습니다.</source>
            <translation>이 컴퓨터에 '{printer}' 프린터가 없습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 설정에서 일시 중지와 오류를 풀어 주세요.</source>
            <translation>컴퓨터의 프린터 설정에서 일시 중지와 오류를 풀어 주세요.</translation>
        </message>
        <message>
            <source>프린터를 설치한 뒤 다시 인쇄해 주세요.</source>
            <translation>프린터를 설치한 뒤 다시 인쇄해 주세요.</translation>
        </message>
        <message>
            <source>이름이 바뀌었으면 설정에서 다시 골라 주세요.</source>
            <translation>이름이 바뀌었으면 설정에서 다시 골라 주세요.</translation>
        </message>
        <message>
            <source>디스크 여유 공간과 폴더 권한을 확인해 주세요.</source>
            <translation>디스크 여유 공간과 폴더 권한을 확인해 주세요.</translation>
        </message>
        <message>
            <source>주문서 폴더에 쓸 수 없습니다.</source>
            <translation>주문서 폴더에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>디스크가 가득 차서 주문서를 저장하지 못했습니다.</source>
            <translation>디스크가 가득 차서 주문서를 저장하지 못했습니다.</translation>
        </message>
        <message>
            <source>출력을 멈췄습니다.</source>
            <translation>출력을 멈췄습니다.</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 열 수 없습니다.</source>
            <translation>프린터 포트({port})를 열 수 없습니다.</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 다른 프로그램이 사용 중입니다.</source>
            <translation>프린터 포트({port})를 다른 프로그램이 사용 중입니다.</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 열 권한이 없습니다.</source>
            <translation>프린터 포트({port})를 열 권한이 없습니다.</translation>
        </message>
        <message>
            <source>프린터 포트({port})를 찾을 수 없습니다.</source>
            <translation>프린터 포트({port})를 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>케이블을 확인해 주세요.</source>
            <translation>케이블을 확인해 주세요.</translation>
        </message>
        <message>
            <source>프린터 포트({port})가 끊어졌습니다.</source>
            <translation>프린터 포트({port})가 끊어졌습니다.</translation>
        </message>
        <message>
            <source>케이블과 전원을 확인해 주세요.</source>
            <translation>케이블과 전원을 확인해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터를 다시 시작해도 같으면 설치 담당자에게 연락해 주세요.</source>
            <translation>컴퓨터를 다시 시작해도 같으면 설치 담당자에게 연락해 주세요.</translation>
        </message>
        <message>
            <source>네트워크</source>
            <translation>네트워크</translation>
        </message>
        <message>
            <source>시리얼</source>
            <translation>시리얼</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 주문서를 받지 않았습니다.</source>
            <translation>'{queue}' 인쇄 대기열이 주문서를 받지 않았습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 시스템(CUPS)이 꺼져 있습니다.</source>
            <translation>컴퓨터의 인쇄 시스템(CUPS)이 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 '{queue}' 인쇄 대기열이 없습니다.</source>
            <translation>이 컴퓨터에 '{queue}' 인쇄 대기열이 없습니다.</translation>
        </message>
        <message>
            <source>인쇄 대기열로 보내다가 끊겼습니다.</source>
            <translation>인쇄 대기열로 보내다가 끊겼습니다.</translation>
        </message>
        <message>
            <source>대기열에 있던 주문서가 취소되었습니다.</source>
            <translation>대기열에 있던 주문서가 취소되었습니다.</translation>
        </message>
        <message>
            <source>{printer} ({said}영수증 프린터 명령으로 인쇄)</source>
            <translation>{printer} ({said}영수증 프린터 명령으로 인쇄)</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 새 작업을 받지 않게 되어 있습니다.</source>
            <translation>'{queue}' 인쇄 대기열이 새 작업을 받지 않게 되어 있습니다.</translation>
        </message>
        <message>
            <source>컴퓨터의 프린터 설정에서 작업 받기를 켜 주세요.</source>
            <translation>컴퓨터의 프린터 설정에서 작업 받기를 켜 주세요.</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 멈춰 있습니다.</source>
            <translation>'{queue}' 인쇄 대기열이 멈춰 있습니다.</translation>
        </message>
        <message>
            <source>프린터를 확인한 뒤 컴퓨터의 프린터 설정에서 다시 시작해 주세요.</source>
            <translation>프린터를 확인한 뒤 컴퓨터의 프린터 설정에서 다시 시작해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터의 인쇄 시스템(CUPS)이 응답하지 않습니다.</source>
            <translation>컴퓨터의 인쇄 시스템(CUPS)이 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 인쇄 시스템(CUPS)이 없습니다.</source>
            <translation>이 컴퓨터에 인쇄 시스템(CUPS)이 없습니다.</translation>
        </message>
        <message>
            <source>대기열에 있던 주문서가 어떻게 되었는지 알 수 없습니다.</source>
            <translation>대기열에 있던 주문서가 어떻게 되었는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>CUPS를 설치하거나 프린터 주소를 네트워크나 시리얼로 바꿔 주세요.</source>
            <translation>CUPS를 설치하거나 프린터 주소를 네트워크나 시리얼로 바꿔 주세요.</translation>
        </message>
        <message>
            <source>Windows 프린터 설정과 디스크 여유 공간을 확인해 주세요.</source>
            <translation>Windows 프린터 설정과 디스크 여유 공간을 확인해 주세요.</translation>
        </message>
        <message>
            <source>'{queue}' 대기열이 주문서를 받지 않았습니다.</source>
            <translation>'{queue}' 대기열이 주문서를 받지 않았습니다.</translation>
        </message>
        <message>
            <source>Windows 인쇄 스풀러가 꺼져 있습니다.</source>
            <translation>Windows 인쇄 스풀러가 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터를 쓸 권한이 없습니다.</source>
            <translation>'{printer}' 프린터를 쓸 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Windows 프린터 설정에서 권한을 확인해 주세요.</source>
            <translation>Windows 프린터 설정에서 권한을 확인해 주세요.</translation>
        </message>
        <message>
            <source>{printer} (영수증 프린터 명령으로 인쇄)</source>
            <translation>{printer} (영수증 프린터 명령으로 인쇄)</translation>
        </message>
        <message>
            <source>Windows 인쇄 스풀러가 응답하지 않습니다.</source>
            <translation>Windows 인쇄 스풀러가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>'{queue}' 대기열이 더 받지 않습니다.</source>
            <translation>'{queue}' 대기열이 더 받지 않습니다.</translation>
        </message>
        <message>
            <source>프로그램이 온전히 설치되지 않았습니다.</source>
            <translation>프로그램이 온전히 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>프로그램을 다시 설치해 주세요.</source>
            <translation>프로그램을 다시 설치해 주세요.</translation>
        </message>
        <message>
            <source>'{queue}' 인쇄 대기열이 일시 중지되어 있습니다.</source>
            <translation>'{queue}' 인쇄 대기열이 일시 중지되어 있습니다.</translation>
        </message>
        <message>
            <source>Windows 프린터 대기열에서 '일시 중지'를 풀어 주세요.</source>
            <translation>Windows 프린터 대기열에서 '일시 중지'를 풀어 주세요.</translation>
        </message>
        <message>
            <source>'{printer}' 프린터가 오프라인입니다.</source>
            <translation>'{printer}' 프린터가 오프라인입니다.</translation>
        </message>
        <message>
            <source>전원과 케이블을 확인하고 Windows 프린터 대기열의 '오프라인으로 사용'을 꺼 주세요.</source>
            <translation>전원과 케이블을 확인하고 Windows 프린터 대기열의 '오프라인으로 사용'을 꺼 주세요.</translation>
        </message>
        <message>
            <source>프린터가 연결을 끊었습니다.</source>
            <translation>프린터가 연결을 끊었습니다.</translation>
        </message>
        <message>
            <source>프린터 주소를 찾을 수 없습니다.</source>
            <translation>프린터 주소를 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>프린터가 연결을 받지 않습니다.</source>
            <translation>프린터가 연결을 받지 않습니다.</translation>
        </message>
        <message>
            <source>꺼져 있거나 다른 프로그램이 사용 중입니다.</source>
            <translation>꺼져 있거나 다른 프로그램이 사용 중입니다.</translation>
        </message>
        <message>
            <source>프린터가 사용 중이거나 꺼져 있습니다.</source>
            <translation>프린터가 사용 중이거나 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>프린터가 있는 네트워크에 연결되어 있지 않습니다.</source>
            <translation>프린터가 있는 네트워크에 연결되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>이 주문에는 남아 있는 고객 정보가 없습니다.</source>
            <translation>이 주문에는 남아 있는 고객 정보가 없습니다.</translation>
        </message>
        <message>
            <source>번호를 확인해 주세요.</source>
            <translation>번호를 확인해 주세요.</translation>
        </message>
        <message>
            <source>이 번호의 주문이 {count}건입니다: {ids}.</source>
            <translation>이 번호의 주문이 {count}건입니다: {ids}.</translation>
        </message>
        <message>
            <source>주문 ID로 지워 주세요.</source>
            <translation>주문 ID로 지워 주세요.</translation>
        </message>
        <message>
            <source>전화번호 전체를 적어 주세요.</source>
            <translation>전화번호 전체를 적어 주세요.</translation>
        </message>
        <message>
            <source>예: 010-1234-5678</source>
            <translation>예: 010-1234-5678</translation>
        </message>
        <message>
            <source>이 번호의 고객 정보가 남아 있지 않습니다.</source>
            <translation>이 번호의 고객 정보가 남아 있지 않습니다.</translation>
        </message>
        <message>
            <source>진행 중인 주문이라 지울 수 없습니다: {numbers}.</source>
            <translation>진행 중인 주문이라 지울 수 없습니다: {numbers}.</translation>
        </message>
        <message>
            <source>끝난 뒤에 다시 지워 주세요.</source>
            <translation>끝난 뒤에 다시 지워 주세요.</translation>
        </message>
        <message>
            <source>키링의 열쇠가 없어 전화번호로 찾을 수 없습니다.</source>
            <translation>키링의 열쇠가 없어 전화번호로 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>주문 번호로 지워 주세요.</source>
            <translation>주문 번호로 지워 주세요.</translation>
        </message>
        <message>
            <source>보관 기간이 지난 고객 정보를 지우지 못했습니다.</source>
            <translation>보관 기간이 지난 고객 정보를 지우지 못했습니다.</translation>
        </message>
        <message>
            <source>지금 지우고 있습니다.</source>
            <translation>지금 지우고 있습니다.</translation>
        </message>
        <message>
            <source>잠시 뒤에 다시 해 주세요.</source>
            <translation>잠시 뒤에 다시 해 주세요.</translation>
        </message>
        <message>
            <source>등록 파일을 다시 골라 주세요.</source>
            <translation>등록 파일을 다시 골라 주세요.</translation>
        </message>
        <message>
            <source>지금 설정 파일을 읽을 수 없어 비교하지 못했습니다.</source>
            <translation>지금 설정 파일을 읽을 수 없어 비교하지 못했습니다.</translation>
        </message>
        <message>
            <source>지금 설정에서 {count}가지가 바뀝니다.</source>
            <translation>지금 설정에서 {count}가지가 바뀝니다.</translation>
        </message>
        <message>
            <source>지금 설정과 같습니다.</source>
            <translation>지금 설정과 같습니다.</translation>
        </message>
        <message>
            <source>지금 등록된 가게({shop})와 다른 가게입니다.</source>
            <translation>지금 등록된 가게({shop})와 다른 가게입니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터는 새 가게를 맡게 됩니다.</source>
            <translation>이 컴퓨터는 새 가게를 맡게 됩니다.</translation>
        </message>
        <message>
            <source>가게 이름: {shop} ({region}, {currency})</source>
            <translation>가게 이름: {shop} ({region}, {currency})</translation>
        </message>
        <message>
            <source>가게 이름: {shop}</source>
            <translation>가게 이름: {shop}</translation>
        </message>
        <message>
            <source>플랫폼 주소: {address} (접속 ID {client})</source>
            <translation>플랫폼 주소: {address} (접속 ID {client})</translation>
        </message>
        <message>
            <source>프린터 {count}대: {printers}</source>
            <translation>프린터 {count}대: {printers}</translation>
        </message>
        <message>
            <source>프린터 없이 시작합니다.</source>
            <translation>프린터 없이 시작합니다.</translation>
        </message>
        <message>
            <source>설정(F10)에서 언제든 추가할 수 있습니다.</source>
            <translation>설정(F10)에서 언제든 추가할 수 있습니다.</translation>
        </message>
        <message>
            <source>비밀번호는 환경 변수 {variable}에서 읽고 저장하지 않습니다.</source>
            <translation>비밀번호는 환경 변수 {variable}에서 읽고 저장하지 않습니다.</translation>
        </message>
        <message>
            <source>비밀번호는 이 컴퓨터의 비밀 보관함에 저장하고, 등록 파일에서는 지웁니다.</source>
            <translation>비밀번호는 이 컴퓨터의 비밀 보관함에 저장하고, 등록 파일에서는 지웁니다.</translation>
        </message>
        <message>
            <source>비밀번호가 봉인되어 있어 일회용 코드가 필요합니다.</source>
            <translation>비밀번호가 봉인되어 있어 일회용 코드가 필요합니다.</translation>
        </message>
        <message>
            <source>이 파일은 {said_coding}로 저장되어 있습니다.</source>
            <translation>이 파일은 {said_coding}로 저장되어 있습니다.</translation>
        </message>
        <message>
            <source>그대로 읽었습니다.</source>
            <translation>그대로 읽었습니다.</translation>
        </message>
        <message>
            <source>한국어 ANSI(CP949)</source>
            <translation>한국어 ANSI(CP949)</translation>
        </message>
        <message>
            <source>유니코드(UTF-16)</source>
            <translation>유니코드(UTF-16)</translation>
        </message>
        <message>
            <source>등록 파일의 비밀번호는 그대로 두었습니다.</source>
            <translation>등록 파일의 비밀번호는 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>파일을 잘 보관해 주세요.</source>
            <translation>파일을 잘 보관해 주세요.</translation>
        </message>
        <message>
            <source>이 등록 파일의 비밀번호는 일회용 코드로 봉인되어 있습니다.</source>
            <translation>이 등록 파일의 비밀번호는 일회용 코드로 봉인되어 있습니다.</translation>
        </message>
        <message>
            <source>파일을 준 사람에게 코드를 물어보고 적어 주세요.</source>
            <translation>파일을 준 사람에게 코드를 물어보고 적어 주세요.</translation>
        </message>
        <message>
            <source>provision --seal이 만든 것이어야 합니다.</source>
            <translation>provision --seal이 만든 것이어야 합니다.</translation>
        </message>
        <message>
            <source>파일을 다시 받아 주세요.</source>
            <translation>파일을 다시 받아 주세요.</translation>
        </message>
        <message>
            <source>'{key}'이(가) 있으면 'client_secret'과 'client_secret_env'는 지워 주세요.</source>
            <translation>'{key}'이(가) 있으면 'client_secret'과 'client_secret_env'는 지워 주세요.</translation>
        </message>
        <message>
            <source>'{key}'이(가) 비어 있습니다.</source>
            <translation>'{key}'이(가) 비어 있습니다.</translation>
        </message>
        <message>
            <source>한 번 쓴 등록 파일에서는 비밀번호가 지워집니다.</source>
            <translation>한 번 쓴 등록 파일에서는 비밀번호가 지워집니다.</translation>
        </message>
        <message>
            <source>코드는 영문자와 숫자 {count}자입니다(0, 1, I, O는 없습니다).</source>
            <translation>코드는 영문자와 숫자 {count}자입니다(0, 1, I, O는 없습니다).</translation>
        </message>
        <message>
            <source>다시 적어 주세요.</source>
            <translation>다시 적어 주세요.</translation>
        </message>
        <message>
            <source>코드가 맞지 않습니다.</source>
            <translation>코드가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>코드를 다시 확인해 주세요.</source>
            <translation>코드를 다시 확인해 주세요.</translation>
        </message>
        <message>
            <source>코드가 맞다면 파일의 가맹점 ID, 접속 ID, 플랫폼 주소 가운데 하나가 바뀐 것이니 파일을 다시 받아 주세요.</source>
            <translation>코드가 맞다면 파일의 가맹점 ID, 접속 ID, 플랫폼 주소 가운데 하나가 바뀐 것이니 파일을 다시 받아 주세요.</translation>
        </message>
        <message>
            <source>비밀번호를 쓴 줄을 지우거나 파일을 없애 주세요.</source>
            <translation>비밀번호를 쓴 줄을 지우거나 파일을 없애 주세요.</translation>
        </message>
        <message>
            <source>등록 파일에서 비밀번호를 찾아 지우지 못했습니다.</source>
            <translation>등록 파일에서 비밀번호를 찾아 지우지 못했습니다.</translation>
        </message>
        <message>
            <source>등록 파일이 그 사이에 바뀌어 비밀번호를 지우지 않았습니다.</source>
            <translation>등록 파일이 그 사이에 바뀌어 비밀번호를 지우지 않았습니다.</translation>
        </message>
        <message>
            <source>등록 파일이 그 사이에 없어져 비밀번호를 지우지 못했습니다.</source>
            <translation>등록 파일이 그 사이에 없어져 비밀번호를 지우지 못했습니다.</translation>
        </message>
        <message>
            <source>USB를 뺐다면 그 안의 파일을 지워 주세요.</source>
            <translation>USB를 뺐다면 그 안의 파일을 지워 주세요.</translation>
        </message>
        <message>
            <source>등록 파일이 읽기 전용이라 비밀번호를 지우지 못했습니다.</source>
            <translation>등록 파일이 읽기 전용이라 비밀번호를 지우지 못했습니다.</translation>
        </message>
        <message>
            <source>등록 파일의 비밀번호를 지우지 못했습니다.</source>
            <translation>등록 파일의 비밀번호를 지우지 못했습니다.</translation>
        </message>
        <message>
            <source>파일을 없애거나 잘 보관해 주세요.</source>
            <translation>파일을 없애거나 잘 보관해 주세요.</translation>
        </message>
        <message>
            <source>주문 기록이 손상되어 백업할 수 없습니다.</source>
            <translation>주문 기록이 손상되어 백업할 수 없습니다.</translation>
        </message>
        <message>
            <source>프로그램을 다시 켜 주세요.</source>
            <translation>프로그램을 다시 켜 주세요.</translation>
        </message>
        <message>
            <source>백업 파일을 읽을 수 없거나 손상되었습니다.</source>
            <translation>백업 파일을 읽을 수 없거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>백업할 자리가 없습니다.</source>
            <translation>백업할 자리가 없습니다.</translation>
        </message>
        <message>
            <source>두 번째 백업 폴더가 없습니다: {folder}</source>
            <translation>두 번째 백업 폴더가 없습니다: {folder}</translation>
        </message>
        <message>
            <source>주문 기록의 백업 파일이 아닙니다.</source>
            <translation>주문 기록의 백업 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>더 새로운 버전의 프로그램이 만든 백업입니다.</source>
            <translation>더 새로운 버전의 프로그램이 만든 백업입니다.</translation>
        </message>
        <message>
            <source>백업 파일이 손상되었습니다.</source>
            <translation>백업 파일이 손상되었습니다.</translation>
        </message>
        <message>
            <source>디스크가 연결되어 있는지 확인해 주세요.</source>
            <translation>디스크가 연결되어 있는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>주문 기록 파일이 아닙니다.</source>
            <translation>주문 기록 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>더 새로운 버전의 프로그램이 만든 주문 기록입니다.</source>
            <translation>더 새로운 버전의 프로그램이 만든 주문 기록입니다.</translation>
        </message>
        <message>
            <source>주문 기록에 쓸 수 없는 내용이 있습니다.</source>
            <translation>주문 기록에 쓸 수 없는 내용이 있습니다.</translation>
        </message>
        <message>
            <source>주문을 기록하지 못했습니다.</source>
            <translation>주문을 기록하지 못했습니다.</translation>
        </message>
        <message>
            <source>주문 기록 폴더를 쓸 수 없습니다.</source>
            <translation>주문 기록 폴더를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>디스크가 가득 차서 주문을 기록할 수 없습니다.</source>
            <translation>디스크가 가득 차서 주문을 기록할 수 없습니다.</translation>
        </message>
        <message>
            <source>주문 기록 파일에 쓸 수 없습니다.</source>
            <translation>주문 기록 파일에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>주문 기록 파일이 손상되었습니다.</source>
            <translation>주문 기록 파일이 손상되었습니다.</translation>
        </message>
        <message>
            <source>다른 프로그램이 주문 기록을 잡고 있습니다.</source>
            <translation>다른 프로그램이 주문 기록을 잡고 있습니다.</translation>
        </message>
        <message>
            <source>주문 기록 폴더에 쓸 수 없습니다.</source>
            <translation>주문 기록 폴더에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>폴더와 디스크를 확인해 주세요.</source>
            <translation>폴더와 디스크를 확인해 주세요.</translation>
        </message>
        <message>
            <source>백업이나 조회 프로그램을 닫아 주세요.</source>
            <translation>백업이나 조회 프로그램을 닫아 주세요.</translation>
        </message>
        <message>
            <source>고객 정보 열쇠 파일이 손상되어 이전 주문의 고객 정보를 볼 수 없습니다.</source>
            <translation>고객 정보 열쇠 파일이 손상되어 이전 주문의 고객 정보를 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>키링의 열쇠가 바뀌어 이전 주문의 고객 정보를 볼 수 없습니다.</source>
            <translation>키링의 열쇠가 바뀌어 이전 주문의 고객 정보를 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>고객 정보를 안전하게 저장할 수 없어 이번 실행 동안만 기억합니다.</source>
            <translation>고객 정보를 안전하게 저장할 수 없어 이번 실행 동안만 기억합니다.</translation>
        </message>
        <message>
            <source>주문 기록이 멈췄습니다.</source>
            <translation>주문 기록이 멈췄습니다.</translation>
        </message>
        <message>
            <source>새 주문은 계속 울립니다.</source>
            <translation>새 주문은 계속 울립니다.</translation>
        </message>
        <message>
            <source>디스크를 확인하고, 계속되면 프로그램을 다시 켜 주세요.</source>
            <translation>디스크를 확인하고, 계속되면 프로그램을 다시 켜 주세요.</translation>
        </message>
        <message>
            <source>주문 기록이 열려 있지 않습니다.</source>
            <translation>주문 기록이 열려 있지 않습니다.</translation>
        </message>
        <message>
            <source>보관 파일은 한가할 때 다시 만듭니다.</source>
            <translation>보관 파일은 한가할 때 다시 만듭니다.</translation>
        </message>
        <message>
            <source>지난 장부를 보관할 자리가 없습니다.</source>
            <translation>지난 장부를 보관할 자리가 없습니다.</translation>
        </message>
        <message>
            <source>지난 장부의 보관 파일이 손상되었습니다.</source>
            <translation>지난 장부의 보관 파일이 손상되었습니다.</translation>
        </message>
        <message>
            <source>보관 파일을 만들 수 없습니다.</source>
            <translation>보관 파일을 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>지난 장부를 백업할 자리가 없습니다.</source>
            <translation>지난 장부를 백업할 자리가 없습니다.</translation>
        </message>
        <message>
            <source>지난 장부를 새 형식으로 옮길 자리가 없습니다.</source>
            <translation>지난 장부를 새 형식으로 옮길 자리가 없습니다.</translation>
        </message>
        <message>
            <source>지난 장부를 새 형식으로 옮길 수 없습니다.</source>
            <translation>지난 장부를 새 형식으로 옮길 수 없습니다.</translation>
        </message>
        <message>
            <source>{years}년 장부 보관 파일은 더 새로운 버전의 프로그램이 만들어서 읽을 수 없습니다.</source>
            <translation>{years}년 장부 보관 파일은 더 새로운 버전의 프로그램이 만들어서 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>{year}년 장부 보관 파일이 없거나 손상되었습니다.</source>
            <translation>{year}년 장부 보관 파일이 없거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>백업에서 {file} 파일을 되돌려 주세요.</source>
            <translation>백업에서 {file} 파일을 되돌려 주세요.</translation>
        </message>
        <message>
            <source>정산과 입금을 하나 이상씩 골라 주세요.</source>
            <translation>정산과 입금을 하나 이상씩 골라 주세요.</translation>
        </message>
        <message>
            <source>고른 정산이나 입금이 더 이상 없습니다.</source>
            <translation>고른 정산이나 입금이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>화면을 다시 열어 주세요.</source>
            <translation>화면을 다시 열어 주세요.</translation>
        </message>
        <message>
            <source>마감된 뒤에 {before}에서 {after}으로 바뀐 정산서입니다.</source>
            <translation>마감된 뒤에 {before}에서 {after}으로 바뀐 정산서입니다.</translation>
        </message>
        <message>
            <source>마감된 뒤에 내용이 바뀐 정산서입니다.</source>
            <translation>마감된 뒤에 내용이 바뀐 정산서입니다.</translation>
        </message>
        <message>
            <source>주문 {count}건이 다른 정산서에도 있습니다.</source>
            <translation>주문 {count}건이 다른 정산서에도 있습니다.</translation>
        </message>
        <message>
            <source>완료한 주문만 셉니다.</source>
            <translation>완료한 주문만 셉니다.</translation>
        </message>
        <message>
            <source>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다</source>
            <translation>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다</translation>
        </message>
        <message>
            <source>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다 ({said}).</source>
            <translation>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다 ({said}).</translation>
        </message>
        <message>
            <source>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다.</source>
            <translation>취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다.</translation>
        </message>
        <message>
            <source>{said} {count}건</source>
            <translation>{said} {count}건</translation>
        </message>
        <message>
            <source>{minutes}분 {seconds}초</source>
            <translation>{minutes}분 {seconds}초</translation>
        </message>
        <message>
            <source>{hours}시간 {minutes}분</source>
            <translation>{hours}시간 {minutes}분</translation>
        </message>
        <message>
            <source>진행 중</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>접수 뒤 취소</source>
            <translation>접수 뒤 취소</translation>
        </message>
        <message>
            <source>접수하지 않음</source>
            <translation>접수하지 않음</translation>
        </message>
        <message>
            <source>고객 결제</source>
            <translation>고객 결제</translation>
        </message>
        <message>
            <source>플랫폼·기관이 부담한 할인</source>
            <translation>플랫폼·기관이 부담한 할인</translation>
        </message>
        <message>
            <source>배달비</source>
            <translation>배달비</translation>
        </message>
        <message>
            <source>중개 수수료</source>
            <translation>중개 수수료</translation>
        </message>
        <message>
            <source>결제 수수료</source>
            <translation>결제 수수료</translation>
        </message>
        <message>
            <source>고객 결제 ({said})</source>
            <translation>고객 결제 ({said})</translation>
        </message>
        <message>
            <source>결제 수수료 ({said})</source>
            <translation>결제 수수료 ({said})</translation>
        </message>
        <message>
            <source>가게가 직접 받은 돈 ({said})</source>
            <translation>가게가 직접 받은 돈 ({said})</translation>
        </message>
        <message>
            <source>수수료 부가세</source>
            <translation>수수료 부가세</translation>
        </message>
        <message>
            <source>가게가 직접 받은 돈</source>
            <translation>가게가 직접 받은 돈</translation>
        </message>
        <message>
            <source>정정</source>
            <translation>정정</translation>
        </message>
        <message>
            <source>계산</source>
            <translation>계산</translation>
        </message>
        <message>
            <source>정산서</source>
            <translation>정산서</translation>
        </message>
        <message>
            <source>일치</source>
            <translation>일치</translation>
        </message>
        <message>
            <source>나누어 입금</source>
            <translation>나누어 입금</translation>
        </message>
        <message>
            <source>합쳐서 입금</source>
            <translation>합쳐서 입금</translation>
        </message>
        <message>
            <source>수수료 뺀 입금</source>
            <translation>수수료 뺀 입금</translation>
        </message>
        <message>
            <source>직접 맞춤</source>
            <translation>직접 맞춤</translation>
        </message>
        <message>
            <source>합계</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>하루는 한국 시간 {hour}시에 시작하고, 주문은 받은 날에 셉니다.</source>
            <translation>하루는 한국 시간 {hour}시에 시작하고, 주문은 받은 날에 셉니다.</translation>
        </message>
        <message>
            <source>금액을 읽지 못한 주문 {count}건은 빠져 있습니다.</source>
            <translation>금액을 읽지 못한 주문 {count}건은 빠져 있습니다.</translation>
        </message>
        <message>
            <source>원화가 아닌 주문 {count}건은 빠져 있습니다.</source>
            <translation>원화가 아닌 주문 {count}건은 빠져 있습니다.</translation>
        </message>
        <message>
            <source>영업일이 끝나지 않은 중간 집계입니다.</source>
            <translation>영업일이 끝나지 않은 중간 집계입니다.</translation>
        </message>
        <message>
            <source>일 마감 {day}</source>
            <translation>일 마감 {day}</translation>
        </message>
        <message>
            <source>항목</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>건수</source>
            <translation>건수</translation>
        </message>
        <message>
            <source>금액 (원)</source>
            <translation>금액 (원)</translation>
        </message>
        <message>
            <source>현장 {said}</source>
            <translation>현장 {said}</translation>
        </message>
        <message>
            <source>완료한 주문에서 고객이 낸 돈입니다.</source>
            <translation>완료한 주문에서 고객이 낸 돈입니다.</translation>
        </message>
        <message>
            <source>나누어 결제한 주문은 줄마다 셉니다.</source>
            <translation>나누어 결제한 주문은 줄마다 셉니다.</translation>
        </message>
        <message>
            <source>정산</source>
            <translation>정산</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>주문</translation>
        </message>
        <message>
            <source>계산 (원)</source>
            <translation>계산 (원)</translation>
        </message>
        <message>
            <source>정산서 (원)</source>
            <translation>정산서 (원)</translation>
        </message>
        <message>
            <source>그날의 기록과 비교</source>
            <translation>그날의 기록과 비교</translation>
        </message>
        <message>
            <source>기록</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>장부</source>
            <translation>장부</translation>
        </message>
        <message>
            <source>차이</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>{said} (건)</source>
            <translation>{said} (건)</translation>
        </message>
        <message>
            <source>완료 금액 (원)</source>
            <translation>완료 금액 (원)</translation>
        </message>
        <message>
            <source>취소 금액 (원)</source>
            <translation>취소 금액 (원)</translation>
        </message>
        <message>
            <source>그날의 기록과 같습니다.</source>
            <translation>그날의 기록과 같습니다.</translation>
        </message>
        <message>
            <source>그날의 기록과 다릅니다: {said}.</source>
            <translation>그날의 기록과 다릅니다: {said}.</translation>
        </message>
        <message>
            <source>설치 담당자에게 알려 주세요.</source>
            <translation>설치 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>평균 접수 시간은 {said}입니다.</source>
            <translation>평균 접수 시간은 {said}입니다.</translation>
        </message>
        <message>
            <source>나왔는지 모르는 주문서가 {count}장 있습니다.</source>
            <translation>나왔는지 모르는 주문서가 {count}장 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼과 {count}번, 모두 {said} 끊겼습니다.</source>
            <translation>플랫폼과 {count}번, 모두 {said} 끊겼습니다.</translation>
        </message>
        <message>
            <source>소리가 나지 않은 알림이 {count}번 있습니다.</source>
            <translation>소리가 나지 않은 알림이 {count}번 있습니다.</translation>
        </message>
        <message>
            <source>기록 확인값 ({number}번째 줄까지): {root}</source>
            <translation>기록 확인값 ({number}번째 줄까지): {root}</translation>
        </message>
        <message>
            <source>아직 들어오지 않음</source>
            <translation>아직 들어오지 않음</translation>
        </message>
        <message>
            <source>통장 내역은 {first}부터 {last}까지 있습니다.</source>
            <translation>통장 내역은 {first}부터 {last}까지 있습니다.</translation>
        </message>
        <message>
            <source>그 사이 {first}부터 {last}까지의 통장 내역은 없습니다.</source>
            <translation>그 사이 {first}부터 {last}까지의 통장 내역은 없습니다.</translation>
        </message>
        <message>
            <source>통장 내역 없음</source>
            <translation>통장 내역 없음</translation>
        </message>
        <message>
            <source>{said} · 다른 정산서와 겹침</source>
            <translation>{said} · 다른 정산서와 겹침</translation>
        </message>
        <message>
            <source>플랫폼이 새 정산서로 바꾼 정산 {count}건은 적지 않았습니다.</source>
            <translation>플랫폼이 새 정산서로 바꾼 정산 {count}건은 적지 않았습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 보낸 것으로 보이지 않는 줄은 날짜와 금액만 적습니다.</source>
            <translation>플랫폼이 보낸 것으로 보이지 않는 줄은 날짜와 금액만 적습니다.</translation>
        </message>
        <message>
            <source>{month}월 {day}일 정산서</source>
            <translation>{month}월 {day}일 정산서</translation>
        </message>
        <message>
            <source>{month}월 {day}일–{last}일 정산서</source>
            <translation>{month}월 {day}일–{last}일 정산서</translation>
        </message>
        <message>
            <source>{month}월 {day}일–{last_month}월 {last}일 정산서</source>
            <translation>{month}월 {day}일–{last_month}월 {last}일 정산서</translation>
        </message>
        <message>
            <source>통장 내역을 아직 가져오지 않았습니다.</source>
            <translation>통장 내역을 아직 가져오지 않았습니다.</translation>
        </message>
        <message>
            <source>정산과 입금</source>
            <translation>정산과 입금</translation>
        </message>
        <message>
            <source>예정일</source>
            <translation>예정일</translation>
        </message>
        <message>
            <source>정산 (원)</source>
            <translation>정산 (원)</translation>
        </message>
        <message>
            <source>들어온 날</source>
            <translation>들어온 날</translation>
        </message>
        <message>
            <source>들어온 돈 (원)</source>
            <translation>들어온 돈 (원)</translation>
        </message>
        <message>
            <source>차이 (원)</source>
            <translation>차이 (원)</translation>
        </message>
        <message>
            <source>결과</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>보낸 사람 · 적요</source>
            <translation>보낸 사람 · 적요</translation>
        </message>
        <message>
            <source>예정일이 이 기간에 있는 정산입니다.</source>
            <translation>예정일이 이 기간에 있는 정산입니다.</translation>
        </message>
        <message>
            <source>나누거나 합쳐서 들어온 돈은 줄을 나누어 적습니다.</source>
            <translation>나누거나 합쳐서 들어온 돈은 줄을 나누어 적습니다.</translation>
        </message>
        <message>
            <source>차이는 함께 맞춘 입금의 합에서 정산의 합을 뺀 것으로, 첫 줄에 적습니다.</source>
            <translation>차이는 함께 맞춘 입금의 합에서 정산의 합을 뺀 것으로, 첫 줄에 적습니다.</translation>
        </message>
        <message>
            <source>어느 정산인지 모르는 통장 기록</source>
            <translation>어느 정산인지 모르는 통장 기록</translation>
        </message>
        <message>
            <source>아직 들어오지 않음 ({days}일 지남)</source>
            <translation>아직 들어오지 않음 ({days}일 지남)</translation>
        </message>
        <message>
            <source>예정</source>
            <translation>예정</translation>
        </message>
        <message>
            <source>월 매출과 부가세</source>
            <translation>월 매출과 부가세</translation>
        </message>
        <message>
            <source>월</source>
            <translation>월</translation>
        </message>
        <message>
            <source>매출은 할인을 빼고 고객이 낸 돈(부가세 포함)이며, 배달팁도 들어 있습니다.</source>
            <translation>매출은 할인을 빼고 고객이 낸 돈(부가세 포함)이며, 배달팁도 들어 있습니다.</translation>
        </message>
        <message>
            <source>부가세는 주문마다 고객이 낸 돈의 10/110을 1원 단위로 한 번 반올림하고, 공급가액은 나머지입니다.</source>
            <translation>부가세는 주문마다 고객이 낸 돈의 10/110을 1원 단위로 한 번 반올림하고, 공급가액은 나머지입니다.</translation>
        </message>
        <message>
            <source>모든 메뉴를 과세로 봅니다.</source>
            <translation>모든 메뉴를 과세로 봅니다.</translation>
        </message>
        <message>
            <source>증빙별 매출과 부가세</source>
            <translation>증빙별 매출과 부가세</translation>
        </message>
        <message>
            <source>구분</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>나누어 결제한 주문은 부가세도 금액대로 나누고, 줄마다 셉니다.</source>
            <translation>나누어 결제한 주문은 부가세도 금액대로 나누고, 줄마다 셉니다.</translation>
        </message>
        <message>
            <source>합계에는 한 번만 셉니다.</source>
            <translation>합계에는 한 번만 셉니다.</translation>
        </message>
        <message>
            <source>현금영수증은 고객이 원한 주문입니다.</source>
            <translation>현금영수증은 고객이 원한 주문입니다.</translation>
        </message>
        <message>
            <source>실제로 발급했는지는 홈택스에서 확인해 주세요.</source>
            <translation>실제로 발급했는지는 홈택스에서 확인해 주세요.</translation>
        </message>
        <message>
            <source>그 밖에는 현금영수증을 원하지 않은 현금, 온누리상품권, 아동급식카드, 쿠폰이 들어 있습니다.</source>
            <translation>그 밖에는 현금영수증을 원하지 않은 현금, 온누리상품권, 아동급식카드, 쿠폰이 들어 있습니다.</translation>
        </message>
        <message>
            <source>신고 전에 확인할 금액</source>
            <translation>신고 전에 확인할 금액</translation>
        </message>
        <message>
            <source>플랫폼·기관이 부담한 할인 (원)</source>
            <translation>플랫폼·기관이 부담한 할인 (원)</translation>
        </message>
        <message>
            <source>플랫폼이 받은 배달비 등 (원)</source>
            <translation>플랫폼이 받은 배달비 등 (원)</translation>
        </message>
        <message>
            <source>플랫폼·기관이 부담한 할인은 위의 매출에 들어 있지 않고, 플랫폼이 받은 배달비는 들어 있습니다.</source>
            <translation>플랫폼·기관이 부담한 할인은 위의 매출에 들어 있지 않고, 플랫폼이 받은 배달비는 들어 있습니다.</translation>
        </message>
        <message>
            <source>어떻게 신고할지는 세무사에게 물어봐 주세요.</source>
            <translation>어떻게 신고할지는 세무사에게 물어봐 주세요.</translation>
        </message>
        <message>
            <source>매출 (원)</source>
            <translation>매출 (원)</translation>
        </message>
        <message>
            <source>공급가액 (원)</source>
            <translation>공급가액 (원)</translation>
        </message>
        <message>
            <source>부가세 (원)</source>
            <translation>부가세 (원)</translation>
        </message>
        <message>
            <source>현금영수증</source>
            <translation>현금영수증</translation>
        </message>
        <message>
            <source>금액은 할인을 빼고 고객이 낸 돈이며, 배달팁도 들어 있습니다.</source>
            <translation>금액은 할인을 빼고 고객이 낸 돈이며, 배달팁도 들어 있습니다.</translation>
        </message>
        <message>
            <source>나누어 결제한 주문은 줄마다 세고, 합계에는 한 번만 셉니다.</source>
            <translation>나누어 결제한 주문은 줄마다 세고, 합계에는 한 번만 셉니다.</translation>
        </message>
        <message>
            <source>결제수단별 합계</source>
            <translation>결제수단별 합계</translation>
        </message>
        <message>
            <source>결제수단</source>
            <translation>결제수단</translation>
        </message>
        <message>
            <source>지역화폐 이름</source>
            <translation>지역화폐 이름</translation>
        </message>
        <message>
            <source>비율 (%)</source>
            <translation>비율 (%)</translation>
        </message>
        <message>
            <source>달마다 결제수단별 합계</source>
            <translation>달마다 결제수단별 합계</translation>
        </message>
        <message>
            <source>계산은 이 가게의 주문과 요율로 셈한 것이고, 정산서는 플랫폼이 알려 준 것입니다.</source>
            <translation>계산은 이 가게의 주문과 요율로 셈한 것이고, 정산서는 플랫폼이 알려 준 것입니다.</translation>
        </message>
        <message>
            <source>플러스는 가게가 받을 돈, 마이너스는 가게가 내는 돈입니다.</source>
            <translation>플러스는 가게가 받을 돈, 마이너스는 가게가 내는 돈입니다.</translation>
        </message>
        <message>
            <source>원화만 더했습니다.</source>
            <translation>원화만 더했습니다.</translation>
        </message>
        <message>
            <source>{said} (정산서만)</source>
            <translation>{said} (정산서만)</translation>
        </message>
        <message>
            <source>입금될 돈</source>
            <translation>입금될 돈</translation>
        </message>
        <message>
            <source>아직 정산한 주문이 없습니다.</source>
            <translation>아직 정산한 주문이 없습니다.</translation>
        </message>
        <message>
            <source>지역화폐</source>
            <translation>지역화폐</translation>
        </message>
        <message>
            <source>온누리상품권</source>
            <translation>온누리상품권</translation>
        </message>
        <message>
            <source>아동급식카드</source>
            <translation>아동급식카드</translation>
        </message>
        <message>
            <source>카드</source>
            <translation>카드</translation>
        </message>
        <message>
            <source>현금</source>
            <translation>현금</translation>
        </message>
        <message>
            <source>쿠폰</source>
            <translation>쿠폰</translation>
        </message>
        <message>
            <source>기타 결제</source>
            <translation>기타 결제</translation>
        </message>
        <message>
            <source>다른 파일을 저장하고 있습니다.</source>
            <translation>다른 파일을 저장하고 있습니다.</translation>
        </message>
        <message>
            <source>저장을 그만두었습니다.</source>
            <translation>저장을 그만두었습니다.</translation>
        </message>
        <message>
            <source>파일은 남지 않았습니다.</source>
            <translation>파일은 남지 않았습니다.</translation>
        </message>
        <message>
            <source>첫날이 마지막 날보다 늦습니다.</source>
            <translation>첫날이 마지막 날보다 늦습니다.</translation>
        </message>
        <message>
            <source>PDF는 한 해까지만 됩니다.</source>
            <translation>PDF는 한 해까지만 됩니다.</translation>
        </message>
        <message>
            <source>한 번에 20년까지만 됩니다.</source>
            <translation>한 번에 20년까지만 됩니다.</translation>
        </message>
        <message>
            <source>일 마감은 하루씩 만듭니다.</source>
            <translation>일 마감은 하루씩 만듭니다.</translation>
        </message>
        <message>
            <source>주문 {count}건을 읽었습니다.</source>
            <translation>주문 {count}건을 읽었습니다.</translation>
        </message>
        <message>
            <source>이 보고서는 화면에서 볼 수 없습니다.</source>
            <translation>이 보고서는 화면에서 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>날짜를 바꿔 주세요.</source>
            <translation>날짜를 바꿔 주세요.</translation>
        </message>
        <message>
            <source>날짜를 줄이거나 다른 파일을 골라 주세요.</source>
            <translation>날짜를 줄이거나 다른 파일을 골라 주세요.</translation>
        </message>
        <message>
            <source>날짜를 줄여 주세요.</source>
            <translation>날짜를 줄여 주세요.</translation>
        </message>
        <message>
            <source>하루만 골라 주세요.</source>
            <translation>하루만 골라 주세요.</translation>
        </message>
        <message>
            <source>파일로 저장해 주세요.</source>
            <translation>파일로 저장해 주세요.</translation>
        </message>
        <message>
            <source>{month}월 {day}일 주문 (계산)</source>
            <translation>{month}월 {day}일 주문 (계산)</translation>
        </message>
        <message>
            <source>(계산)은 정산서가 없어 이 가게의 주문으로 셈한 날입니다.</source>
            <translation>(계산)은 정산서가 없어 이 가게의 주문으로 셈한 날입니다.</translation>
        </message>
        <message>
            <source>프로그램 부품</source>
            <translation>프로그램 부품</translation>
        </message>
        <message>
            <source>부품 {count}개를 불러왔습니다.</source>
            <translation>부품 {count}개를 불러왔습니다.</translation>
        </message>
        <message>
            <source>소리</source>
            <translation>소리</translation>
        </message>
        <message>
            <source>음성 안내</source>
            <translation>음성 안내</translation>
        </message>
        <message>
            <source>벨소리</source>
            <translation>벨소리</translation>
        </message>
        <message>
            <source>창</source>
            <translation>창</translation>
        </message>
        <message>
            <source>그림</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>한글 글꼴</source>
            <translation>한글 글꼴</translation>
        </message>
        <message>
            <source>화면의 글</source>
            <translation>화면의 글</translation>
        </message>
        <message>
            <source>데이터베이스</source>
            <translation>데이터베이스</translation>
        </message>
        <message>
            <source>이 컴퓨터의 주문 기록</source>
            <translation>이 컴퓨터의 주문 기록</translation>
        </message>
        <message>
            <source>암호화</source>
            <translation>암호화</translation>
        </message>
        <message>
            <source>보안 연결</source>
            <translation>보안 연결</translation>
        </message>
        <message>
            <source>한글 코드</source>
            <translation>한글 코드</translation>
        </message>
        <message>
            <source>시간대</source>
            <translation>시간대</translation>
        </message>
        <message>
            <source>공휴일</source>
            <translation>공휴일</translation>
        </message>
        <message>
            <source>요율표</source>
            <translation>요율표</translation>
        </message>
        <message>
            <source>엑셀 파일</source>
            <translation>엑셀 파일</translation>
        </message>
        <message>
            <source>라이선스 고지</source>
            <translation>라이선스 고지</translation>
        </message>
        <message>
            <source>Qt 라이브러리</source>
            <translation>Qt 라이브러리</translation>
        </message>
        <message>
            <source>리눅스에서는 libpulse0을 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.</source>
            <translation>리눅스에서는 libpulse0을 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.</translation>
        </message>
        <message>
            <source>빠진 라이브러리를 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.</source>
            <translation>빠진 라이브러리를 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.</translation>
        </message>
        <message>
            <source>한글 글꼴을 설치해 주세요(리눅스에서는 fonts-nanum).</source>
            <translation>한글 글꼴을 설치해 주세요(리눅스에서는 fonts-nanum).</translation>
        </message>
        <message>
            <source>임시 폴더의 권한과 디스크의 남은 용량을 확인해 주세요.</source>
            <translation>임시 폴더의 권한과 디스크의 남은 용량을 확인해 주세요.</translation>
        </message>
        <message>
            <source>쓰던 버전을 그대로 쓰고 설치 담당자에게 연락해 주세요.</source>
            <translation>쓰던 버전을 그대로 쓰고 설치 담당자에게 연락해 주세요.</translation>
        </message>
        <message>
            <source>리눅스에서는 ca-certificates를 설치해 주세요.</source>
            <translation>리눅스에서는 ca-certificates를 설치해 주세요.</translation>
        </message>
        <message>
            <source>이 프로그램은 나눠 주지 말고 다시 만들어 주세요.</source>
            <translation>이 프로그램은 나눠 주지 말고 다시 만들어 주세요.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 비밀 보관함이 응답하지 않습니다.</source>
            <translation>이 컴퓨터의 비밀 보관함이 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>비밀 보관함(gnome-keyring)을 켜거나 client_secret_env를 써 주세요.</source>
            <translation>비밀 보관함(gnome-keyring)을 켜거나 client_secret_env를 써 주세요.</translation>
        </message>
        <message>
            <source>소리를 낼 수 있지만 이 컴퓨터에 스피커가 없습니다.</source>
            <translation>소리를 낼 수 있지만 이 컴퓨터에 스피커가 없습니다.</translation>
        </message>
        <message>
            <source>스피커를 연결해 주세요.</source>
            <translation>스피커를 연결해 주세요.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 음성이 없어 말로 알리지 못합니다.</source>
            <translation>이 컴퓨터에 음성이 없어 말로 알리지 못합니다.</translation>
        </message>
        <message>
            <source>PDF로는 인쇄할 수 있지만 시스템 프린터로는 인쇄할 수 없습니다.</source>
            <translation>PDF로는 인쇄할 수 있지만 시스템 프린터로는 인쇄할 수 없습니다.</translation>
        </message>
        <message>
            <source>시스템 프린터를 쓰려면 CUPS(libcups2)를 설치해 주세요.</source>
            <translation>시스템 프린터를 쓰려면 CUPS(libcups2)를 설치해 주세요.</translation>
        </message>
        <message>
            <source>벨소리 {count}가지가 있습니다.</source>
            <translation>벨소리 {count}가지가 있습니다.</translation>
        </message>
        <message>
            <source>주문 기록을 새로 만들어 열었습니다(형식 {version}).</source>
            <translation>주문 기록을 새로 만들어 열었습니다(형식 {version}).</translation>
        </message>
        <message>
            <source>주문 기록의 사본을 이 버전으로 열었습니다(형식 {version}).</source>
            <translation>주문 기록의 사본을 이 버전으로 열었습니다(형식 {version}).</translation>
        </message>
        <message>
            <source>고지 파일이 {count}개 있습니다.</source>
            <translation>고지 파일이 {count}개 있습니다.</translation>
        </message>
        <message>
            <source>빠진 것이 있습니다: {names}</source>
            <translation>빠진 것이 있습니다: {names}</translation>
        </message>
        <message>
            <source>신뢰하는 인증 기관이 {count}곳 있습니다.</source>
            <translation>신뢰하는 인증 기관이 {count}곳 있습니다.</translation>
        </message>
        <message>
            <source>인증서는 운영체제가 확인합니다.</source>
            <translation>인증서는 운영체제가 확인합니다.</translation>
        </message>
        <message>
            <source>쓸 수 없습니다: {detail}</source>
            <translation>쓸 수 없습니다: {detail}</translation>
        </message>
        <message>
            <source>앞 시간부터 겹치지 않게 적어야 합니다.</source>
            <translation>앞 시간부터 겹치지 않게 적어야 합니다.</translation>
        </message>
        <message>
            <source>["10:00-14:30", "17:00-02:00"]처럼 적어야 합니다(다음 날 정오까지).</source>
            <translation>["10:00-14:30", "17:00-02:00"]처럼 적어야 합니다(다음 날 정오까지).</translation>
        </message>
        <message>
            <source>"22:00-08:00"처럼 적어야 합니다.</source>
            <translation>"22:00-08:00"처럼 적어야 합니다.</translation>
        </message>
        <message>
            <source>프로그램에 예상하지 못한 문제가 생겼습니다.</source>
            <translation>프로그램에 예상하지 못한 문제가 생겼습니다.</translation>
        </message>
        <message>
            <source>받은 주문은 기록되어 있습니다.</source>
            <translation>받은 주문은 기록되어 있습니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터의 이름표 파일이 손상되었습니다: {file}</source>
            <translation>이 컴퓨터의 이름표 파일이 손상되었습니다: {file}</translation>
        </message>
        <message>
            <source>데이터 폴더를 쓸 수 없습니다: {folder}</source>
            <translation>데이터 폴더를 쓸 수 없습니다: {folder}</translation>
        </message>
        <message>
            <source>파일을 지우고 다시 등록해 주세요.</source>
            <translation>파일을 지우고 다시 등록해 주세요.</translation>
        </message>
        <message>
            <source>주문 기록은 그대로 남습니다.</source>
            <translation>주문 기록은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>폴더 권한과 남은 용량을 확인하거나 {variable}로 다른 폴더를 정해 주세요.</source>
            <translation>폴더 권한과 남은 용량을 확인하거나 {variable}로 다른 폴더를 정해 주세요.</translation>
        </message>
        <message>
            <source>비밀번호를 저장하지 못했습니다.</source>
            <translation>비밀번호를 저장하지 못했습니다.</translation>
        </message>
        <message>
            <source>디스크의 남은 용량을 확인해 주세요.</source>
            <translation>디스크의 남은 용량을 확인해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터가 절전 모드로 들어가는 것을 막을 수 없습니다.</source>
            <translation>컴퓨터가 절전 모드로 들어가는 것을 막을 수 없습니다.</translation>
        </message>
        <message>
            <source>시스템 설정에서 절전을 꺼 주세요.</source>
            <translation>시스템 설정에서 절전을 꺼 주세요.</translation>
        </message>
        <message>
            <source>절전 설정을 읽을 수 없습니다.</source>
            <translation>절전 설정을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>영업 중에 컴퓨터가 꺼지지 않는지 확인해 주세요.</source>
            <translation>영업 중에 컴퓨터가 꺼지지 않는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터가 저절로 절전 모드로 들어가지 않습니다.</source>
            <translation>컴퓨터가 저절로 절전 모드로 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>{minutes}분 동안 쓰지 않으면 컴퓨터가 절전 모드로 들어갑니다.</source>
            <translation>{minutes}분 동안 쓰지 않으면 컴퓨터가 절전 모드로 들어갑니다.</translation>
        </message>
        <message>
            <source>시스템 설정에서 꺼 주세요.</source>
            <translation>시스템 설정에서 꺼 주세요.</translation>
        </message>
        <message>
            <source>tcp://주소:포트, serial:포트, spool:대기열, os:프린터, pdf:폴더, file:폴더 가운데 하나여야 합니다(예: tcp://192.168.0.50:9100).</source>
            <translation>tcp://주소:포트, serial:포트, spool:대기열, os:프린터, pdf:폴더, file:폴더 가운데 하나여야 합니다(예: tcp://192.168.0.50:9100).</translation>
        </message>
        <message>
            <source>tcp://주소:포트여야 합니다(예: tcp://192.168.0.50:9100).</source>
            <translation>tcp://주소:포트여야 합니다(예: tcp://192.168.0.50:9100).</translation>
        </message>
        <message>
            <source>serial:포트?baud=속도여야 합니다(예: serial:COM3?baud=38400).</source>
            <translation>serial:포트?baud=속도여야 합니다(예: serial:COM3?baud=38400).</translation>
        </message>
        <message>
            <source>쓸 수 있는 속도: {speeds}.</source>
            <translation>쓸 수 있는 속도: {speeds}.</translation>
        </message>
        <message>
            <source>spool:인쇄 대기열 이름이어야 합니다(예: spool:EPSON TM-T20).</source>
            <translation>spool:인쇄 대기열 이름이어야 합니다(예: spool:EPSON TM-T20).</translation>
        </message>
        <message>
            <source>os:프린터 이름이어야 합니다(예: os:EPSON TM-T20).</source>
            <translation>os:프린터 이름이어야 합니다(예: os:EPSON TM-T20).</translation>
        </message>
        <message>
            <source>pdf:폴더여야 합니다(예: pdf:D:/주문서).</source>
            <translation>pdf:폴더여야 합니다(예: pdf:D:/주문서).</translation>
        </message>
        <message>
            <source>file:폴더여야 합니다(예: file:D:/주문서).</source>
            <translation>file:폴더여야 합니다(예: file:D:/주문서).</translation>
        </message>
        <message>
            <source>프린터 기종 설정의</source>
            <translation>프린터 기종 설정의</translation>
        </message>
        <message>
            <source>[[printer_profiles]]에 있는 이름이어야 합니다.</source>
            <translation>[[printer_profiles]]에 있는 이름이어야 합니다.</translation>
        </message>
        <message>
            <source>적혀 있는 이름: {said}.</source>
            <translation>적혀 있는 이름: {said}.</translation>
        </message>
        <message>
            <source>프린터 기종 설정([[printer_profiles]])은 {most}개까지 적을 수 있습니다.</source>
            <translation>프린터 기종 설정([[printer_profiles]])은 {most}개까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>프린터([[printers]])는 {most}대까지 적을 수 있습니다.</source>
            <translation>프린터([[printers]])는 {most}대까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>48, 42, 32 가운데 하나여야 합니다.</source>
            <translation>48, 42, 32 가운데 하나여야 합니다.</translation>
        </message>
        <message>
            <source>kitchen, delivery, label 가운데 하나 이상이어야 합니다.</source>
            <translation>kitchen, delivery, label 가운데 하나 이상이어야 합니다.</translation>
        </message>
        <message>
            <source>'{key}'과(와) 'not_dishes' 가운데 하나만 적어 주세요.</source>
            <translation>'{key}'과(와) 'not_dishes' 가운데 하나만 적어 주세요.</translation>
        </message>
        <message>
            <source>'{key}'은(는) 'profile'과(와) 함께 쓸 수 없습니다.</source>
            <translation>'{key}'은(는) 'profile'과(와) 함께 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>종이 폭은 기종 설정([[printer_profiles]])에 적어 주세요.</source>
            <translation>종이 폭은 기종 설정([[printer_profiles]])에 적어 주세요.</translation>
        </message>
        <message>
            <source>{said} 이름 '{name}'이(가) 두 번 적혀 있습니다.</source>
            <translation>{said} 이름 '{name}'이(가) 두 번 적혀 있습니다.</translation>
        </message>
        <message>
            <source>'printers.backup' 값은 다른 프린터의 이름이어야 합니다('{printer}' 프린터의 '{backup}').</source>
            <translation>'printers.backup' 값은 다른 프린터의 이름이어야 합니다('{printer}' 프린터의 '{backup}').</translation>
        </message>
        <message>
            <source>'printers.backup'이 제자리로 돌아옵니다({way}).</source>
            <translation>'printers.backup'이 제자리로 돌아옵니다({way}).</translation>
        </message>
        <message>
            <source>한 프린터의 대신 인쇄할 프린터를 지워 주세요.</source>
            <translation>한 프린터의 대신 인쇄할 프린터를 지워 주세요.</translation>
        </message>
        <message>
            <source>'shops.platform.client_secret' 또는 'client_secret_env' 항목이 있어야 합니다.</source>
            <translation>'shops.platform.client_secret' 또는 'client_secret_env' 항목이 있어야 합니다.</translation>
        </message>
        <message>
            <source>설정 파일이 없습니다: {file}</source>
            <translation>설정 파일이 없습니다: {file}</translation>
        </message>
        <message>
            <source>설정 파일을 열 수 없습니다: {file}</source>
            <translation>설정 파일을 열 수 없습니다: {file}</translation>
        </message>
        <message>
            <source>파일 이름과 폴더를 확인해 주세요.</source>
            <translation>파일 이름과 폴더를 확인해 주세요.</translation>
        </message>
        <message>
            <source>파일 권한을 확인해 주세요.</source>
            <translation>파일 권한을 확인해 주세요.</translation>
        </message>
        <message>
            <source>환경 변수 {variable}에 플랫폼 비밀번호가 없습니다.</source>
            <translation>환경 변수 {variable}에 플랫폼 비밀번호가 없습니다.</translation>
        </message>
        <message>
            <source>비밀 보관함이 저장한 값을 돌려주지 않습니다.</source>
            <translation>비밀 보관함이 저장한 값을 돌려주지 않습니다.</translation>
        </message>
        <message>
            <source>그 사이에 다른 등록 파일로 설정이 바뀌어서 저장하지 않았습니다.</source>
            <translation>그 사이에 다른 등록 파일로 설정이 바뀌어서 저장하지 않았습니다.</translation>
        </message>
        <message>
            <source>프로그램을 껐다 켠 뒤 다시 해 주세요.</source>
            <translation>프로그램을 껐다 켠 뒤 다시 해 주세요.</translation>
        </message>
        <message>
            <source>등록 파일의 설명(#)에 비밀번호가 남아 있습니다.</source>
            <translation>등록 파일의 설명(#)에 비밀번호가 남아 있습니다.</translation>
        </message>
        <message>
            <source>환경 변수를 정한 뒤 다시 실행해 주세요.</source>
            <translation>환경 변수를 정한 뒤 다시 실행해 주세요.</translation>
        </message>
        <message>
            <source>컴퓨터에 다시 로그인한 뒤 실행해 주세요.</source>
            <translation>컴퓨터에 다시 로그인한 뒤 실행해 주세요.</translation>
        </message>
        <message>
            <source>파일을 고친 뒤 다시 실행해 주세요.</source>
            <translation>파일을 고친 뒤 다시 실행해 주세요.</translation>
        </message>
        <message>
            <source>바뀐 것은 없습니다.</source>
            <translation>바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>'{key}' 값은 {said}</source>
            <translation>'{key}' 값은 {said}</translation>
        </message>
        <message>
            <source>'{key}'에는 [{table}] 표가 와야 합니다.</source>
            <translation>'{key}'에는 [{table}] 표가 와야 합니다.</translation>
        </message>
        <message>
            <source>'{key}' 항목이 빠졌거나 비어 있습니다.</source>
            <translation>'{key}' 항목이 빠졌거나 비어 있습니다.</translation>
        </message>
        <message>
            <source>따옴표로 묶은 한 줄의 글자여야 합니다.</source>
            <translation>따옴표로 묶은 한 줄의 글자여야 합니다.</translation>
        </message>
        <message>
            <source>{most}자를 넘을 수 없습니다.</source>
            <translation>{most}자를 넘을 수 없습니다.</translation>
        </message>
        <message>
            <source>{low}에서 {high} 사이의 정수여야 합니다.</source>
            <translation>{low}에서 {high} 사이의 정수여야 합니다.</translation>
        </message>
        <message>
            <source>{low}에서 {high} 사이의 숫자여야 합니다.</source>
            <translation>{low}에서 {high} 사이의 숫자여야 합니다.</translation>
        </message>
        <message>
            <source>true 또는 false여야 합니다.</source>
            <translation>true 또는 false여야 합니다.</translation>
        </message>
        <message>
            <source>{choices} 가운데 하나여야 합니다.</source>
            <translation>{choices} 가운데 하나여야 합니다.</translation>
        </message>
        <message>
            <source>["이것", "저것"]처럼 적은 {most}개까지의 글자여야 합니다.</source>
            <translation>["이것", "저것"]처럼 적은 {most}개까지의 글자여야 합니다.</translation>
        </message>
        <message>
            <source>[[{table}]] 표로 적어야 합니다.</source>
            <translation>[[{table}]] 표로 적어야 합니다.</translation>
        </message>
        <message>
            <source>같은 말을 두 번 적을 수 없습니다('{text}').</source>
            <translation>같은 말을 두 번 적을 수 없습니다('{text}').</translation>
        </message>
        <message>
            <source>{choices} 가운데에서 적어야 합니다('{word}'은(는) 없습니다).</source>
            <translation>{choices} 가운데에서 적어야 합니다('{word}'은(는) 없습니다).</translation>
        </message>
        <message>
            <source>'{key}'을(를) 쓰려던 것인가요?</source>
            <translation>'{key}'을(를) 쓰려던 것인가요?</translation>
        </message>
        <message>
            <source>'{key}'은(는) 없는 항목입니다.{said}</source>
            <translation>'{key}'은(는) 없는 항목입니다.{said}</translation>
        </message>
        <message>
            <source>비밀번호(client_secret)는 이 파일에 둘 수 없습니다.</source>
            <translation>비밀번호(client_secret)는 이 파일에 둘 수 없습니다.</translation>
        </message>
        <message>
            <source>지워 주세요: {file}</source>
            <translation>지워 주세요: {file}</translation>
        </message>
        <message>
            <source>설정을 저장할 수 없습니다: {file}</source>
            <translation>설정을 저장할 수 없습니다: {file}</translation>
        </message>
        <message>
            <source>이미 있는 파일입니다: {file}</source>
            <translation>이미 있는 파일입니다: {file}</translation>
        </message>
        <message>
            <source>파일을 저장할 수 없습니다: {file}</source>
            <translation>파일을 저장할 수 없습니다: {file}</translation>
        </message>
        <message>
            <source>값을 고친 뒤 다시 저장해 주세요.</source>
            <translation>값을 고친 뒤 다시 저장해 주세요.</translation>
        </message>
        <message>
            <source>폴더 권한과 남은 용량을 확인해 주세요.</source>
            <translation>폴더 권한과 남은 용량을 확인해 주세요.</translation>
        </message>
        <message>
            <source>다른 이름을 적어 주세요.</source>
            <translation>다른 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>폴더가 있는지, 쓸 수 있는지, 디스크에 자리가 있는지 확인해 주세요.</source>
            <translation>폴더가 있는지, 쓸 수 있는지, 디스크에 자리가 있는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>가게([[shops]])가 적혀 있지 않습니다.</source>
            <translation>가게([[shops]])가 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>이 프로그램은 한 컴퓨터에서 가게 하나를 맡습니다.</source>
            <translation>이 프로그램은 한 컴퓨터에서 가게 하나를 맡습니다.</translation>
        </message>
        <message>
            <source>[[shops]]를 하나만 남겨 주세요.</source>
            <translation>[[shops]]를 하나만 남겨 주세요.</translation>
        </message>
        <message>
            <source>드라이브나 /부터 적은 폴더여야 합니다(예: D:\백업, /media/usb).</source>
            <translation>드라이브나 /부터 적은 폴더여야 합니다(예: D:\백업, /media/usb).</translation>
        </message>
        <message>
            <source>쉼표와 빈칸이 없는 영문·숫자 36~100자여야 합니다.</source>
            <translation>쉼표와 빈칸이 없는 영문·숫자 36~100자여야 합니다.</translation>
        </message>
        <message>
            <source>000-00-00000 모양이어야 합니다.</source>
            <translation>000-00-00000 모양이어야 합니다.</translation>
        </message>
        <message>
            <source>시·군 이름이어야 합니다.</source>
            <translation>시·군 이름이어야 합니다.</translation>
        </message>
        <message>
            <source>쓸 수 있는 이름: {names}.</source>
            <translation>쓸 수 있는 이름: {names}.</translation>
        </message>
        <message>
            <source>https:// 로 시작하는 주소여야 합니다(이 컴퓨터 안에서만 http://).</source>
            <translation>https:// 로 시작하는 주소여야 합니다(이 컴퓨터 안에서만 http://).</translation>
        </message>
        <message>
            <source>'{key}'과(와) 'client_secret_env' 가운데 하나만 적어 주세요.</source>
            <translation>'{key}'과(와) 'client_secret_env' 가운데 하나만 적어 주세요.</translation>
        </message>
        <message>
            <source>환경 변수의 이름이어야 합니다.</source>
            <translation>환경 변수의 이름이어야 합니다.</translation>
        </message>
        <message>
            <source>메뉴 분류</source>
            <translation>메뉴 분류</translation>
        </message>
        <message>
            <source>메뉴 분류([[menu_categories]])는 {most}개까지 적을 수 있습니다.</source>
            <translation>메뉴 분류([[menu_categories]])는 {most}개까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>'{rest}'일 수 없습니다.</source>
            <translation>'{rest}'일 수 없습니다.</translation>
        </message>
        <message>
            <source>분류되지 않은 메뉴가 저절로 '{rest}'에 들어갑니다.</source>
            <translation>분류되지 않은 메뉴가 저절로 '{rest}'에 들어갑니다.</translation>
        </message>
        <message>
            <source>["콜라", "사이다"]처럼 메뉴 이름에 든 말을 하나 이상 적어야 합니다.</source>
            <translation>["콜라", "사이다"]처럼 메뉴 이름에 든 말을 하나 이상 적어야 합니다.</translation>
        </message>
        <message>
            <source>드라이브나 /부터 적은 그림 파일이어야 합니다(예: D:\로고.png).</source>
            <translation>드라이브나 /부터 적은 그림 파일이어야 합니다(예: D:\로고.png).</translation>
        </message>
        <message>
            <source>'{name}'을(를) 빼놓을 수 없습니다.</source>
            <translation>'{name}'을(를) 빼놓을 수 없습니다.</translation>
        </message>
        <message>
            <source>메모장에서 '다른 이름으로 저장'을 눌러 인코딩을 UTF-8로 바꿔 저장해 주세요.</source>
            <translation>메모장에서 '다른 이름으로 저장'을 눌러 인코딩을 UTF-8로 바꿔 저장해 주세요.</translation>
        </message>
        <message>
            <source>(유니코드 UTF-16)</source>
            <translation>(유니코드 UTF-16)</translation>
        </message>
        <message>
            <source>설정 파일의 글자 인코딩{said}을 읽을 수 없습니다.</source>
            <translation>설정 파일의 글자 인코딩{said}을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>설정 파일이 너무 큽니다.</source>
            <translation>설정 파일이 너무 큽니다.</translation>
        </message>
        <message>
            <source>다른 파일을 고른 것 같습니다.</source>
            <translation>다른 파일을 고른 것 같습니다.</translation>
        </message>
        <message>
            <source>(한국어 ANSI, CP949)</source>
            <translation>(한국어 ANSI, CP949)</translation>
        </message>
        <message>
            <source>설정 파일의 {line}번째 줄을 읽을 수 없습니다(TOML 문법).</source>
            <translation>설정 파일의 {line}번째 줄을 읽을 수 없습니다(TOML 문법).</translation>
        </message>
        <message>
            <source>비밀 보관함이 잠겨 있거나 답하지 않습니다.</source>
            <translation>비밀 보관함이 잠겨 있거나 답하지 않습니다.</translation>
        </message>
        <message>
            <source>비밀 보관함에 저장하거나 읽지 못했습니다.</source>
            <translation>비밀 보관함에 저장하거나 읽지 못했습니다.</translation>
        </message>
        <message>
            <source>이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.</source>
            <translation>이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.</translation>
        </message>
        <message>
            <source>비밀번호가 너무 깁니다.</source>
            <translation>비밀번호가 너무 깁니다.</translation>
        </message>
        <message>
            <source>{most}자까지 저장할 수 있습니다.</source>
            <translation>{most}자까지 저장할 수 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼에서 받은 값을 확인해 주세요.</source>
            <translation>플랫폼에서 받은 값을 확인해 주세요.</translation>
        </message>
        <message>
            <source>0에서 100 사이의 백분율이어야 합니다("0.92"처럼, 소수 네 자리까지).</source>
            <translation>0에서 100 사이의 백분율이어야 합니다("0.92"처럼, 소수 네 자리까지).</translation>
        </message>
        <message>
            <source>"2026-11-01"처럼 적은 날짜여야 합니다.</source>
            <translation>"2026-11-01"처럼 적은 날짜여야 합니다.</translation>
        </message>
        <message>
            <source>{most}개를 넘을 수 없습니다.</source>
            <translation>{most}개를 넘을 수 없습니다.</translation>
        </message>
        <message>
            <source>["2026-12-31"]처럼 적은 {most}일까지의 날짜여야 합니다.</source>
            <translation>["2026-12-31"]처럼 적은 {most}일까지의 날짜여야 합니다.</translation>
        </message>
        <message>
            <source>요율마다 다른 날이어야 합니다('{day}'이 두 번 있습니다).</source>
            <translation>요율마다 다른 날이어야 합니다('{day}'이 두 번 있습니다).</translation>
        </message>
        <message>
            <source>요율표를 찾을 수 없습니다.</source>
            <translation>요율표를 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>{day}부터</source>
            <translation>{day}부터</translation>
        </message>
        <message>
            <source>2026-11-01처럼 따옴표 없이 적은 날짜여야 합니다.</source>
            <translation>2026-11-01처럼 따옴표 없이 적은 날짜여야 합니다.</translation>
        </message>
        <message>
            <source>"0.92"처럼 따옴표로 묶은 0에서 100 사이의 백분율이어야 합니다.</source>
            <translation>"0.92"처럼 따옴표로 묶은 0에서 100 사이의 백분율이어야 합니다.</translation>
        </message>
        <message>
            <source>1개에서 {most}개 사이의 [[rules]] 표여야 합니다.</source>
            <translation>1개에서 {most}개 사이의 [[rules]] 표여야 합니다.</translation>
        </message>
        <message>
            <source>'{key}' 항목이 빠졌습니다.</source>
            <translation>'{key}' 항목이 빠졌습니다.</translation>
        </message>
        <message>
            <source>요율표 {file}: {said}</source>
            <translation>요율표 {file}: {said}</translation>
        </message>
        <message>
            <source>같은 구간에서 서로 달라야 합니다('{day}'이 두 번 있습니다).</source>
            <translation>같은 구간에서 서로 달라야 합니다('{day}'이 두 번 있습니다).</translation>
        </message>
        <message>
            <source>디스크가 가득 차서 저장할 수 없습니다: {file}</source>
            <translation>디스크가 가득 차서 저장할 수 없습니다: {file}</translation>
        </message>
        <message>
            <source>폴더가 있는지, 쓸 수 있는지, 다른 프로그램이 열고 있지 않은지 확인해 주세요.</source>
            <translation>폴더가 있는지, 쓸 수 있는지, 다른 프로그램이 열고 있지 않은지 확인해 주세요.</translation>
        </message>
        <message>
            <source>자리를 비우거나 다른 디스크에 저장해 주세요.</source>
            <translation>자리를 비우거나 다른 디스크에 저장해 주세요.</translation>
        </message>
        <message>
            <source>이 파일의 설명</source>
            <translation>이 파일의 설명</translation>
        </message>
        <message>
            <source>들어 있는 파일의 목록</source>
            <translation>들어 있는 파일의 목록</translation>
        </message>
        <message>
            <source>프로그램과 컴퓨터의 버전</source>
            <translation>프로그램과 컴퓨터의 버전</translation>
        </message>
        <message>
            <source>설정 (비밀번호와 사업자 정보는 뺌)</source>
            <translation>설정 (비밀번호와 사업자 정보는 뺌)</translation>
        </message>
        <message>
            <source>점검 결과</source>
            <translation>점검 결과</translation>
        </message>
        <message>
            <source>지금 상태</source>
            <translation>지금 상태</translation>
        </message>
        <message>
            <source>주문 기록의 구조와 건수 (내용은 뺌)</source>
            <translation>주문 기록의 구조와 건수 (내용은 뺌)</translation>
        </message>
        <message>
            <source>프린터 설정과 인쇄 결과</source>
            <translation>프린터 설정과 인쇄 결과</translation>
        </message>
        <message>
            <source>백업 목록</source>
            <translation>백업 목록</translation>
        </message>
        <message>
            <source>디스크와 파일 크기</source>
            <translation>디스크와 파일 크기</translation>
        </message>
        <message>
            <source>업데이트와 시작 기록</source>
            <translation>업데이트와 시작 기록</translation>
        </message>
        <message>
            <source>환경 변수 (비밀은 뺌)</source>
            <translation>환경 변수 (비밀은 뺌)</translation>
        </message>
        <message>
            <source>프로그램 기록</source>
            <translation>프로그램 기록</translation>
        </message>
        <message>
            <source>다시 시작한 기록</source>
            <translation>다시 시작한 기록</translation>
        </message>
        <message>
            <source>프로그램이 꺼지거나 멈춘 기록</source>
            <translation>프로그램이 꺼지거나 멈춘 기록</translation>
        </message>
        <message>
            <source>폴더가 아니라 파일 이름을 적어 주세요: {path}</source>
            <translation>폴더가 아니라 파일 이름을 적어 주세요: {path}</translation>
        </message>
        <message>
            <source>업데이트</source>
            <translation>업데이트</translation>
        </message>
        <message>
            <source>지금 버전을 그대로 씁니다.</source>
            <translation>지금 버전을 그대로 씁니다.</translation>
        </message>
        <message>
            <source>업데이트를 받는 중에 끊겼습니다.</source>
            <translation>업데이트를 받는 중에 끊겼습니다.</translation>
        </message>
        <message>
            <source>나중에 자동으로 다시 받습니다.</source>
            <translation>나중에 자동으로 다시 받습니다.</translation>
        </message>
        <message>
            <source>와이파이 로그인 화면이 있는지, 업데이트 주소가 맞는지 확인해 주세요.</source>
            <translation>와이파이 로그인 화면이 있는지, 업데이트 주소가 맞는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>업데이트 주소가 다른 곳으로 끝없이 연결됩니다.</source>
            <translation>업데이트 주소가 다른 곳으로 끝없이 연결됩니다.</translation>
        </message>
        <message>
            <source>업데이트 서버의 보안 인증서를 확인할 수 없습니다.</source>
            <translation>업데이트 서버의 보안 인증서를 확인할 수 없습니다.</translation>
        </message>
        <message>
            <source>업데이트 서버에 연결할 수 없습니다.</source>
            <translation>업데이트 서버에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>업데이트 파일이 너무 큽니다.</source>
            <translation>업데이트 파일이 너무 큽니다.</translation>
        </message>
        <message>
            <source>업데이트 주소가 안전하지 않은 곳으로 연결되어 받지 않았습니다.</source>
            <translation>업데이트 주소가 안전하지 않은 곳으로 연결되어 받지 않았습니다.</translation>
        </message>
        <message>
            <source>업데이트를 받지 않습니다.</source>
            <translation>업데이트를 받지 않습니다.</translation>
        </message>
        <message>
            <source>업데이트 주소를 설치 담당자에게 확인해 주세요.</source>
            <translation>업데이트 주소를 설치 담당자에게 확인해 주세요.</translation>
        </message>
        <message>
            <source>업데이트 주소에 파일이 없습니다.</source>
            <translation>업데이트 주소에 파일이 없습니다.</translation>
        </message>
        <message>
            <source>업데이트 서버에서 파일을 받지 못했습니다({status}).</source>
            <translation>업데이트 서버에서 파일을 받지 못했습니다({status}).</translation>
        </message>
        <message>
            <source>업데이트 파일 대신 웹 페이지가 왔습니다.</source>
            <translation>업데이트 파일 대신 웹 페이지가 왔습니다.</translation>
        </message>
        <message>
            <source>{version} 버전에는 이 컴퓨터에서 쓸 수 있는 파일이 없습니다.</source>
            <translation>{version} 버전에는 이 컴퓨터에서 쓸 수 있는 파일이 없습니다.</translation>
        </message>
        <message>
            <source>다른 프로그램의 업데이트 파일입니다.</source>
            <translation>다른 프로그램의 업데이트 파일입니다.</translation>
        </message>
        <message>
            <source>전에 본 것보다 오래된 업데이트 파일이라 받지 않았습니다.</source>
            <translation>전에 본 것보다 오래된 업데이트 파일이라 받지 않았습니다.</translation>
        </message>
        <message>
            <source>지금 버전({running})보다 오래된 버전({version})이라 받지 않았습니다.</source>
            <translation>지금 버전({running})보다 오래된 버전({version})이라 받지 않았습니다.</translation>
        </message>
        <message>
            <source>{version} 버전은 이 컴퓨터에서 쓰지 못해서 다시 받지 않습니다.</source>
            <translation>{version} 버전은 이 컴퓨터에서 쓰지 못해서 다시 받지 않습니다.</translation>
        </message>
        <message>
            <source>{version} 버전은 지금 주문 기록을 읽을 수 없어서 받지 않았습니다.</source>
            <translation>{version} 버전은 지금 주문 기록을 읽을 수 없어서 받지 않았습니다.</translation>
        </message>
        <message>
            <source>더 새로운 버전이 나오면 받습니다.</source>
            <translation>더 새로운 버전이 나오면 받습니다.</translation>
        </message>
        <message>
            <source>영업 중이라 문을 닫은 뒤에 설치합니다.</source>
            <translation>영업 중이라 문을 닫은 뒤에 설치합니다.</translation>
        </message>
        <message>
            <source>영업시간이 끝난 뒤에 설치합니다.</source>
            <translation>영업시간이 끝난 뒤에 설치합니다.</translation>
        </message>
        <message>
            <source>곧 문을 열 시간이라, 오늘 영업이 끝난 뒤에 설치합니다.</source>
            <translation>곧 문을 열 시간이라, 오늘 영업이 끝난 뒤에 설치합니다.</translation>
        </message>
        <message>
            <source>영업시간이 적혀 있지 않아서, 새벽 3시에서 5시 사이에 설치합니다.</source>
            <translation>영업시간이 적혀 있지 않아서, 새벽 3시에서 5시 사이에 설치합니다.</translation>
        </message>
        <message>
            <source>조금 전까지 주문이 있어서 기다립니다.</source>
            <translation>조금 전까지 주문이 있어서 기다립니다.</translation>
        </message>
        <message>
            <source>누가 화면을 쓰고 있어서 기다립니다.</source>
            <translation>누가 화면을 쓰고 있어서 기다립니다.</translation>
        </message>
        <message>
            <source>지금 울리는 알림이 있습니다.</source>
            <translation>지금 울리는 알림이 있습니다.</translation>
        </message>
        <message>
            <source>먼저 처리해 주세요.</source>
            <translation>먼저 처리해 주세요.</translation>
        </message>
        <message>
            <source>진행 중인 주문이 {count}건 있습니다.</source>
            <translation>진행 중인 주문이 {count}건 있습니다.</translation>
        </message>
        <message>
            <source>주문을 모두 마친 뒤 다시 눌러 주세요.</source>
            <translation>주문을 모두 마친 뒤 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>아직 보내거나 인쇄할 것이 남아 있습니다.</source>
            <translation>아직 보내거나 인쇄할 것이 남아 있습니다.</translation>
        </message>
        <message>
            <source>모두 끝난 뒤 다시 눌러 주세요.</source>
            <translation>모두 끝난 뒤 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>연습이 진행 중입니다.</source>
            <translation>연습이 진행 중입니다.</translation>
        </message>
        <message>
            <source>연습을 끝낸 뒤 다시 눌러 주세요.</source>
            <translation>연습을 끝낸 뒤 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>‘지금 설치’를 누르면 설치합니다.</source>
            <translation>‘지금 설치’를 누르면 설치합니다.</translation>
        </message>
        <message>
            <source>업데이트 주소가 없습니다.</source>
            <translation>업데이트 주소가 없습니다.</translation>
        </message>
        <message>
            <source>설정 파일의 [updates]에 적거나, USB에서 찾아 주세요.</source>
            <translation>설정 파일의 [updates]에 적거나, USB에서 찾아 주세요.</translation>
        </message>
        <message>
            <source>설치할 새 버전이 없습니다.</source>
            <translation>설치할 새 버전이 없습니다.</translation>
        </message>
        <message>
            <source>되돌아갈 이전 버전이 없습니다.</source>
            <translation>되돌아갈 이전 버전이 없습니다.</translation>
        </message>
        <message>
            <source>아직 준비하고 있습니다.</source>
            <translation>아직 준비하고 있습니다.</translation>
        </message>
        <message>
            <source>그래서 설치를 미뤘습니다.</source>
            <translation>그래서 설치를 미뤘습니다.</translation>
        </message>
        <message>
            <source>새 버전을 먼저 찾아 주세요.</source>
            <translation>새 버전을 먼저 찾아 주세요.</translation>
        </message>
        <message>
            <source>잠시 뒤 다시 눌러 주세요.</source>
            <translation>잠시 뒤 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>디스크에 새 버전을 저장할 자리가 없습니다.</source>
            <translation>디스크에 새 버전을 저장할 자리가 없습니다.</translation>
        </message>
        <message>
            <source>받은 업데이트를 디스크에 쓰지 못했습니다.</source>
            <translation>받은 업데이트를 디스크에 쓰지 못했습니다.</translation>
        </message>
        <message>
            <source>{size}MB가 필요합니다.</source>
            <translation>{size}MB가 필요합니다.</translation>
        </message>
        <message>
            <source>폴더 권한과 백신 프로그램을 확인해 주세요.</source>
            <translation>폴더 권한과 백신 프로그램을 확인해 주세요.</translation>
        </message>
        <message>
            <source>받은 업데이트 파일이 서명과 맞지 않아서 지웠습니다.</source>
            <translation>받은 업데이트 파일이 서명과 맞지 않아서 지웠습니다.</translation>
        </message>
        <message>
            <source>업데이트 파일의 크기가 서명된 크기와 다릅니다.</source>
            <translation>업데이트 파일의 크기가 서명된 크기와 다릅니다.</translation>
        </message>
        <message>
            <source>계속되면 설치 담당자에게 알려 주세요.</source>
            <translation>계속되면 설치 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>업데이트 파일이 알려진 것보다 짧습니다.</source>
            <translation>업데이트 파일이 알려진 것보다 짧습니다.</translation>
        </message>
        <message>
            <source>새 버전({version})을 설치하지 않았습니다: {said_why}.</source>
            <translation>새 버전({version})을 설치하지 않았습니다: {said_why}.</translation>
        </message>
        <message>
            <source>{version} 버전이 시작되지 않아서 이전 버전으로 되돌렸습니다.</source>
            <translation>{version} 버전이 시작되지 않아서 이전 버전으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>{version} 버전이 자꾸 꺼져서 이전 버전으로 되돌렸습니다.</source>
            <translation>{version} 버전이 자꾸 꺼져서 이전 버전으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>{version} 버전의 파일이 없어져서 이전 버전으로 되돌렸습니다.</source>
            <translation>{version} 버전의 파일이 없어져서 이전 버전으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>{version} 버전의 파일이 손상되어서 이전 버전으로 되돌렸습니다.</source>
            <translation>{version} 버전의 파일이 손상되어서 이전 버전으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>이전 버전이 주문 기록을 읽지 못해서 되돌리지 않았습니다.</source>
            <translation>이전 버전이 주문 기록을 읽지 못해서 되돌리지 않았습니다.</translation>
        </message>
        <message>
            <source>주문 기록은 되돌리지 못했습니다.</source>
            <translation>주문 기록은 되돌리지 못했습니다.</translation>
        </message>
        <message>
            <source>점검을 통과하지 못했습니다({said_parts})</source>
            <translation>점검을 통과하지 못했습니다({said_parts})</translation>
        </message>
        <message>
            <source>점검을 통과하지 못했습니다</source>
            <translation>점검을 통과하지 못했습니다</translation>
        </message>
        <message>
            <source>점검이 제때 끝나지 않았습니다</source>
            <translation>점검이 제때 끝나지 않았습니다</translation>
        </message>
        <message>
            <source>시작되지 않습니다</source>
            <translation>시작되지 않습니다</translation>
        </message>
        <message>
            <source>파일이 없습니다</source>
            <translation>파일이 없습니다</translation>
        </message>
        <message>
            <source>업데이트 파일 안에 있으면 안 되는 것이 있어서 풀지 않았습니다.</source>
            <translation>업데이트 파일 안에 있으면 안 되는 것이 있어서 풀지 않았습니다.</translation>
        </message>
        <message>
            <source>모르는 열쇠로 서명한 업데이트라 받지 않았습니다.</source>
            <translation>모르는 열쇠로 서명한 업데이트라 받지 않았습니다.</translation>
        </message>
        <message>
            <source>업데이트 파일의 내용이 잘못되었습니다.</source>
            <translation>업데이트 파일의 내용이 잘못되었습니다.</translation>
        </message>
        <message>
            <source>이 프로그램의 업데이트 열쇠를 읽을 수 없습니다.</source>
            <translation>이 프로그램의 업데이트 열쇠를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>업데이트 파일을 읽을 수 없습니다.</source>
            <translation>업데이트 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>서명이 맞지 않는 업데이트라 받지 않았습니다.</source>
            <translation>서명이 맞지 않는 업데이트라 받지 않았습니다.</translation>
        </message>
        <message>
            <source>USB가 꽂혀 있는지, 폴더가 맞는지 확인해 주세요.</source>
            <translation>USB가 꽂혀 있는지, 폴더가 맞는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>업데이트 폴더를 읽을 수 없습니다: {folder}</source>
            <translation>업데이트 폴더를 읽을 수 없습니다: {folder}</translation>
        </message>
        <message>
            <source>이 폴더에는 업데이트 파일({name})이 없습니다: {folder}</source>
            <translation>이 폴더에는 업데이트 파일({name})이 없습니다: {folder}</translation>
        </message>
        <message>
            <source>다른 폴더를 골라 주세요.</source>
            <translation>다른 폴더를 골라 주세요.</translation>
        </message>
        <message>
            <source>새 버전을 풀지 못했습니다.</source>
            <translation>새 버전을 풀지 못했습니다.</translation>
        </message>
        <message>
            <source>새 버전을 다시 찾아 주세요.</source>
            <translation>새 버전을 다시 찾아 주세요.</translation>
        </message>
        <message>
            <source>다른 프로그램이 새 버전의 파일을 쓰고 있어서 풀지 못했습니다.</source>
            <translation>다른 프로그램이 새 버전의 파일을 쓰고 있어서 풀지 못했습니다.</translation>
        </message>
        <message>
            <source>업데이트 파일 안에 프로그램이 없습니다.</source>
            <translation>업데이트 파일 안에 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>백신 프로그램을 확인해 주세요.</source>
            <translation>백신 프로그램을 확인해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>저장했습니다.</source>
            <translation>저장했습니다.</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why}</source>
            <translation>저장하지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>화면</source>
            <translation>화면</translation>
        </message>
        <message>
            <source>소리와 알림</source>
            <translation>소리와 알림</translation>
        </message>
        <message>
            <source>영업시간</source>
            <translation>영업시간</translation>
        </message>
        <message>
            <source>사장님 잠금</source>
            <translation>사장님 잠금</translation>
        </message>
    </context>
    <context>
        <name>Settlement</name>
        <message>
            <source>정산</source>
            <translation>정산</translation>
        </message>
        <message>
            <source>주문별</source>
            <translation>주문별</translation>
        </message>
        <message>
            <source>입금 확인</source>
            <translation>입금 확인</translation>
        </message>
        <message>
            <source>보고서</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>수수료율</source>
            <translation>수수료율</translation>
        </message>
        <message>
            <source>{name}, 지금 보는 쪽</source>
            <translation>{name}, 지금 보는 쪽</translation>
        </message>
        <message>
            <source>하루</source>
            <translation>하루</translation>
        </message>
        <message>
            <source>주</source>
            <translation>주</translation>
        </message>
        <message>
            <source>달</source>
            <translation>달</translation>
        </message>
        <message>
            <source>얼마 동안</source>
            <translation>얼마 동안</translation>
        </message>
        <message>
            <source>월요일 화요일 수요일 목요일 금요일 토요일 일요일</source>
            <translation>월요일 화요일 수요일 목요일 금요일 토요일 일요일</translation>
        </message>
        <message>
            <source>{weekday} 정산</source>
            <translation>{weekday} 정산</translation>
        </message>
        <message>
            <source>한 주 정산</source>
            <translation>한 주 정산</translation>
        </message>
        <message>
            <source>{month}월 정산</source>
            <translation>{month}월 정산</translation>
        </message>
        <message>
            <source>{month}월 {day}일</source>
            <translation>{month}월 {day}일</translation>
        </message>
        <message>
            <source>{year}년 {month}월 {day}일</source>
            <translation>{year}년 {month}월 {day}일</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>오늘, {day}</source>
            <translation>오늘, {day}</translation>
        </message>
        <message>
            <source>어제, {day}</source>
            <translation>어제, {day}</translation>
        </message>
        <message>
            <source>주문 {count}건</source>
            <translation>주문 {count}건</translation>
        </message>
        <message>
            <source>취소 {count}건</source>
            <translation>취소 {count}건</translation>
        </message>
        <message>
            <source>{day} 입금</source>
            <extracomment>The first is what the platform states, the second what the shop reckons.</extracomment>
            <translation>{day} 입금</translation>
        </message>
        <message>
            <source>{day} 입금 예정</source>
            <translation>{day} 입금 예정</translation>
        </message>
        <message>
            <source>고객이 낸 돈</source>
            <translation>고객이 낸 돈</translation>
        </message>
        <message>
            <source>지원받은 쿠폰·할인</source>
            <translation>지원받은 쿠폰·할인</translation>
        </message>
        <message>
            <source>배달비</source>
            <translation>배달비</translation>
        </message>
        <message>
            <source>중개 수수료</source>
            <translation>중개 수수료</translation>
        </message>
        <message>
            <source>결제 수수료</source>
            <translation>결제 수수료</translation>
        </message>
        <message>
            <source>부가세</source>
            <translation>부가세</translation>
        </message>
        <message>
            <source>가게가 받은 현금</source>
            <translation>가게가 받은 현금</translation>
        </message>
        <message>
            <source>가게가 직접 받은 돈</source>
            <translation>가게가 직접 받은 돈</translation>
        </message>
        <message>
            <source>지난 정산의 정정</source>
            <translation>지난 정산의 정정</translation>
        </message>
        <message>
            <source>그 밖의 금액</source>
            <translation>그 밖의 금액</translation>
        </message>
        <message>
            <source>{name} {count}건</source>
            <translation>{name} {count}건</translation>
        </message>
        <message>
            <source>수단별</source>
            <translation>수단별</translation>
        </message>
        <message>
            <source>입금될 돈</source>
            <translation>입금될 돈</translation>
        </message>
        <message>
            <source>플랫폼에 낼 돈</source>
            <translation>플랫폼에 낼 돈</translation>
        </message>
        <message>
            <source>정산 계산서</source>
            <translation>정산 계산서</translation>
        </message>
        <message>
            <source>{amount}원</source>
            <translation>{amount}원</translation>
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
            <translation>{count}만</translation>
        </message>
        <message>
            <source>{count}천</source>
            <translation>{count}천</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>다음은 {day} {amount} · 모두 {count}번</source>
            <translation>다음은 {day} {amount} · 모두 {count}번</translation>
        </message>
        <message>
            <source>{count}번에 나누어 입금 · 마지막은 {day}</source>
            <translation>{count}번에 나누어 입금 · 마지막은 {day}</translation>
        </message>
        <message>
            <source>그 뒤로 {count}번 더</source>
            <translation>그 뒤로 {count}번 더</translation>
        </message>
        <message>
            <source>날마다 판 돈</source>
            <translation>날마다 판 돈</translation>
        </message>
        <message>
            <source>{day} {amount}</source>
            <translation>{day} {amount}</translation>
        </message>
        <message>
            <source>금액을 읽지 못한 주문 {count}건은 넣지 않았습니다. 주문별에서 볼 수 있습니다.</source>
            <translation>금액을 읽지 못한 주문 {count}건은 넣지 않았습니다. 주문별에서 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>원화가 아닌 주문 {count}건은 넣지 않았습니다.</source>
            <translation>원화가 아닌 주문 {count}건은 넣지 않았습니다.</translation>
        </message>
        <message>
            <source>수수료율을 모르는 날이 있어 그날의 수수료를 빼지 못했습니다. 수수료율에 적어 주세요.</source>
            <translation>수수료율을 모르는 날이 있어 그날의 수수료를 빼지 못했습니다. 수수료율에 적어 주세요.</translation>
        </message>
        <message>
            <source>판 것이 없습니다</source>
            <translation>판 것이 없습니다</translation>
        </message>
        <message>
            <source>이 기간에는 접수해서 끝난 주문이 없습니다.</source>
            <translation>이 기간에는 접수해서 끝난 주문이 없습니다.</translation>
        </message>
        <message>
            <source>오늘은 아직 판 것이 없습니다. 첫 주문이 끝나면 여기에 나옵니다.</source>
            <translation>오늘은 아직 판 것이 없습니다. 첫 주문이 끝나면 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>계산하고 있습니다.</source>
            <translation>계산하고 있습니다.</translation>
        </message>
        <message>
            <source>정산을 계산하지 못했습니다. {why}</source>
            <translation>정산을 계산하지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>다시 계산하기</source>
            <translation>다시 계산하기</translation>
        </message>
        <message>
            <source>플랫폼 정산서</source>
            <translation>플랫폼 정산서</translation>
        </message>
        <message>
            <source>정산서 받기</source>
            <translation>정산서 받기</translation>
        </message>
        <message>
            <source>받는 중</source>
            <translation>받는 중</translation>
        </message>
        <message>
            <source>플랫폼에서 정산서를 받고 있습니다.</source>
            <translation>플랫폼에서 정산서를 받고 있습니다.</translation>
        </message>
        <message>
            <source>플랫폼 정산서를 아직 받지 않았습니다. 금액은 가게의 주문 기록으로 계산했습니다.</source>
            <translation>플랫폼 정산서를 아직 받지 않았습니다. 금액은 가게의 주문 기록으로 계산했습니다.</translation>
        </message>
        <message>
            <source>정산서를 받지 못했습니다. {why}</source>
            <translation>정산서를 받지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>이 기간의 정산서는 아직 나오지 않았습니다. {when}에 확인했습니다.</source>
            <translation>이 기간의 정산서는 아직 나오지 않았습니다. {when}에 확인했습니다.</translation>
        </message>
        <message>
            <source>플랫폼 정산서와 꼭 같습니다. {when}에 받았습니다.</source>
            <translation>플랫폼 정산서와 꼭 같습니다. {when}에 받았습니다.</translation>
        </message>
        <message>
            <source>아직 정산서에 없는 주문이 있습니다. {when}에 받았습니다.</source>
            <translation>아직 정산서에 없는 주문이 있습니다. {when}에 받았습니다.</translation>
        </message>
        <message>
            <source>정산서를 {when}에 받았습니다.</source>
            <translation>정산서를 {when}에 받았습니다.</translation>
        </message>
        <message>
            <source>정산서와 다릅니다. {when}에 받았습니다.</source>
            <translation>정산서와 다릅니다. {when}에 받았습니다.</translation>
        </message>
        <message>
            <source>플랫폼 정산서와 {amount} 다릅니다.</source>
            <translation>플랫폼 정산서와 {amount} 다릅니다.</translation>
        </message>
        <message>
            <source>플랫폼 정산서와 다른 곳이 {count}군데 있습니다. 더하면 0원입니다.</source>
            <translation>플랫폼 정산서와 다른 곳이 {count}군데 있습니다. 더하면 0원입니다.</translation>
        </message>
        <message>
            <source>{cause} {amount}</source>
            <translation>{cause} {amount}</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>{count}곳 모두 보기</source>
            <translation>{count}곳 모두 보기</translation>
        </message>
        <message>
            <source>정산서와 다른 곳</source>
            <translation>정산서와 다른 곳</translation>
        </message>
        <message>
            <source>{span} · {count}곳 · 줄을 누르면 그 주문의 계산을 봅니다.</source>
            <translation>{span} · {count}곳 · 줄을 누르면 그 주문의 계산을 봅니다.</translation>
        </message>
        <message>
            <source>정산서와 다른 곳이 없습니다.</source>
            <translation>정산서와 다른 곳이 없습니다.</translation>
        </message>
        <message>
            <source>주문이 아닌 금액</source>
            <translation>주문이 아닌 금액</translation>
        </message>
        <message>
            <source>{number} 주문이 정산서에 없습니다.</source>
            <translation>{number} 주문이 정산서에 없습니다.</translation>
        </message>
        <message>
            <source>{number} 주문은 정산서에만 있고 이 컴퓨터에는 없습니다.</source>
            <translation>{number} 주문은 정산서에만 있고 이 컴퓨터에는 없습니다.</translation>
        </message>
        <message>
            <source>{number}의 {line} 금액이 다릅니다.</source>
            <translation>{number}의 {line} 금액이 다릅니다.</translation>
        </message>
        <message>
            <source>{number}의 {line}: 결제 수단이 정산서와 다릅니다.</source>
            <translation>{number}의 {line}: 결제 수단이 정산서와 다릅니다.</translation>
        </message>
        <message>
            <source>{number}의 '{part}' 금액이 정산서에 없습니다.</source>
            <translation>{number}의 '{part}' 금액이 정산서에 없습니다.</translation>
        </message>
        <message>
            <source>{number}의 {line}: 정산서는 {stated}, 요율표는 {known}입니다.</source>
            <translation>{number}의 {line}: 정산서는 {stated}, 요율표는 {known}입니다.</translation>
        </message>
        <message>
            <source>{number}의 {line}에 다른 요율이 쓰였습니다.</source>
            <translation>{number}의 {line}에 다른 요율이 쓰였습니다.</translation>
        </message>
        <message>
            <source>{number}에서 원 단위 반올림이 다릅니다.</source>
            <translation>{number}에서 원 단위 반올림이 다릅니다.</translation>
        </message>
        <message>
            <source>{number} 주문은 결제 뒤에 취소되었습니다.</source>
            <translation>{number} 주문은 결제 뒤에 취소되었습니다.</translation>
        </message>
        <message>
            <source>{number}의 팁이 정산서에 따로 있습니다.</source>
            <translation>{number}의 팁이 정산서에 따로 있습니다.</translation>
        </message>
        <message>
            <source>{number} 주문이 정산서에 두 번 있습니다.</source>
            <translation>{number} 주문이 정산서에 두 번 있습니다.</translation>
        </message>
        <message>
            <source>{number}의 금액을 이 컴퓨터가 읽지 못해 견주지 못했습니다.</source>
            <translation>{number}의 금액을 이 컴퓨터가 읽지 못해 견주지 못했습니다.</translation>
        </message>
        <message>
            <source>{number}: 까닭을 찾지 못했습니다. 플랫폼에 물어봐 주세요.</source>
            <translation>{number}: 까닭을 찾지 못했습니다. 플랫폼에 물어봐 주세요.</translation>
        </message>
        <message>
            <source>주문 전체</source>
            <translation>주문 전체</translation>
        </message>
        <message>
            <source>계산 {expected} · 정산서 {stated}</source>
            <translation>계산 {expected} · 정산서 {stated}</translation>
        </message>
        <message>
            <source>같은 주문을 다른 곳에서 받았다면</source>
            <translation>같은 주문을 다른 곳에서 받았다면</translation>
        </message>
        <message>
            <source>수수료</source>
            <translation>수수료</translation>
        </message>
        <message>
            <source>차이</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>이 플랫폼</source>
            <translation>이 플랫폼</translation>
        </message>
        <message>
            <source>{rules} + 결제 수수료</source>
            <translation>{rules} + 결제 수수료</translation>
        </message>
        <message>
            <source>이 날짜의 요율표가 없어 계산하지 않았습니다.</source>
            <translation>이 날짜의 요율표가 없어 계산하지 않았습니다.</translation>
        </message>
        <message>
            <source>그날의 요율표로 계산한 값입니다. 광고비는 넣지 않았고, 주문 수가 같다고 보았습니다.</source>
            <translation>그날의 요율표로 계산한 값입니다. 광고비는 넣지 않았고, 주문 수가 같다고 보았습니다.</translation>
        </message>
        <message>
            <source>요율표의 날짜와 출처</source>
            <translation>요율표의 날짜와 출처</translation>
        </message>
        <message>
            <source>주문별 정산</source>
            <translation>주문별 정산</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>주문</translation>
        </message>
        <message>
            <source>계산</source>
            <translation>계산</translation>
        </message>
        <message>
            <source>정산서</source>
            <translation>정산서</translation>
        </message>
        <message>
            <source>취소됨</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>금액을 읽지 못함</source>
            <translation>금액을 읽지 못함</translation>
        </message>
        <message>
            <source>아직 정산서에 없음</source>
            <translation>아직 정산서에 없음</translation>
        </message>
        <message>
            <source>정산서와 같음</source>
            <translation>정산서와 같음</translation>
        </message>
        <message>
            <source>더 보기</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>이 기간에는 접수한 주문이 없습니다.</source>
            <translation>이 기간에는 접수한 주문이 없습니다.</translation>
        </message>
        <message>
            <source>주문을 읽고 있습니다.</source>
            <translation>주문을 읽고 있습니다.</translation>
        </message>
        <message>
            <source>주문을 읽지 못했습니다. {why}</source>
            <translation>주문을 읽지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>{number} 정산</source>
            <translation>{number} 정산</translation>
        </message>
        <message>
            <source>{day} · 왼쪽은 이 가게의 계산, 오른쪽은 플랫폼 정산서입니다.</source>
            <translation>{day} · 왼쪽은 이 가게의 계산, 오른쪽은 플랫폼 정산서입니다.</translation>
        </message>
        <message>
            <source>{day} · 이 주문은 아직 플랫폼 정산서에 없습니다.</source>
            <translation>{day} · 이 주문은 아직 플랫폼 정산서에 없습니다.</translation>
        </message>
        <message>
            <source>이 주문은 계산할 수 없습니다. 금액을 읽지 못했거나 요율을 모릅니다.</source>
            <translation>이 주문은 계산할 수 없습니다. 금액을 읽지 못했거나 요율을 모릅니다.</translation>
        </message>
        <message>
            <source>수수료율과 입금 주기</source>
            <translation>수수료율과 입금 주기</translation>
        </message>
        <message>
            <source>계산은 {name}의 요율로 합니다. 요율이 바뀌면 그 날짜부터 새 요율을 씁니다.</source>
            <translation>계산은 {name}의 요율로 합니다. 요율이 바뀌면 그 날짜부터 새 요율을 씁니다.</translation>
        </message>
        <message>
            <source>지금 쓰는 요율</source>
            <translation>지금 쓰는 요율</translation>
        </message>
        <message>
            <source>아는 요율이 없습니다. 아래에 가게의 계약 요율을 적어 주세요.</source>
            <translation>아는 요율이 없습니다. 아래에 가게의 계약 요율을 적어 주세요.</translation>
        </message>
        <message>
            <source>{day}부터</source>
            <translation>{day}부터</translation>
        </message>
        <message>
            <source>중개 {rate}</source>
            <translation>중개 {rate}</translation>
        </message>
        <message>
            <source>{tender} {rate}</source>
            <translation>{tender} {rate}</translation>
        </message>
        <message>
            <source>그 밖의 결제 {rate}</source>
            <translation>그 밖의 결제 {rate}</translation>
        </message>
        <message>
            <source>배달 1건 {amount}</source>
            <translation>배달 1건 {amount}</translation>
        </message>
        <message>
            <source>출처: {source}</source>
            <translation>출처: {source}</translation>
        </message>
        <message>
            <source>가게에서 적은 요율</source>
            <translation>가게에서 적은 요율</translation>
        </message>
        <message>
            <source>지우기</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>{day}부터의 가게 요율 지우기</source>
            <translation>{day}부터의 가게 요율 지우기</translation>
        </message>
        <message>
            <source>{day}부터의 가게 요율을 지울까요?</source>
            <translation>{day}부터의 가게 요율을 지울까요?</translation>
        </message>
        <message>
            <source>그 기간의 정산을 {name} 요율표로 다시 계산합니다.</source>
            <translation>그 기간의 정산을 {name} 요율표로 다시 계산합니다.</translation>
        </message>
        <message>
            <source>그 기간의 정산을 {day}부터의 가게 요율로 다시 계산합니다.</source>
            <translation>그 기간의 정산을 {day}부터의 가게 요율로 다시 계산합니다.</translation>
        </message>
        <message>
            <source>그 기간의 정산을 이 요율 없이 다시 계산합니다.</source>
            <translation>그 기간의 정산을 이 요율 없이 다시 계산합니다.</translation>
        </message>
        <message>
            <source>지운 요율은 다시 쓰려면 새로 적어야 합니다.</source>
            <translation>지운 요율은 다시 쓰려면 새로 적어야 합니다.</translation>
        </message>
        <message>
            <source>네, 지우기</source>
            <translation>네, 지우기</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>요율을 지웠습니다. 지난 날의 정산도 새로 계산합니다.</source>
            <translation>요율을 지웠습니다. 지난 날의 정산도 새로 계산합니다.</translation>
        </message>
        <message>
            <source>견주어 본 다른 곳의 요율표</source>
            <translation>견주어 본 다른 곳의 요율표</translation>
        </message>
        <message>
            <source>가게의 계약 요율 적기</source>
            <translation>가게의 계약 요율 적기</translation>
        </message>
        <message>
            <source>계약서의 요율이 위와 다를 때만, 부가세를 빼고 적습니다. 적은 날부터 다시 계산합니다.</source>
            <translation>계약서의 요율이 위와 다를 때만, 부가세를 빼고 적습니다. 적은 날부터 다시 계산합니다.</translation>
        </message>
        <message>
            <source>언제부터</source>
            <translation>언제부터</translation>
        </message>
        <message>
            <source>예: 2026-12-01</source>
            <translation>예: 2026-12-01</translation>
        </message>
        <message>
            <source>중개 수수료 (%)</source>
            <translation>중개 수수료 (%)</translation>
        </message>
        <message>
            <source>지역화폐 결제 (%)</source>
            <translation>지역화폐 결제 (%)</translation>
        </message>
        <message>
            <source>카드 결제 (%)</source>
            <translation>카드 결제 (%)</translation>
        </message>
        <message>
            <source>그 밖의 결제 (%)</source>
            <translation>그 밖의 결제 (%)</translation>
        </message>
        <message>
            <source>예: 1 또는 0.92</source>
            <translation>예: 1 또는 0.92</translation>
        </message>
        <message>
            <source>비워 두면 0 %입니다.</source>
            <translation>비워 두면 0 %입니다.</translation>
        </message>
        <message>
            <source>며칠 뒤에 입금되나요 (영업일)</source>
            <translation>며칠 뒤에 입금되나요 (영업일)</translation>
        </message>
        <message>
            <source>주문한 날부터 은행 영업일로 셉니다. 0에서 60까지 적습니다.</source>
            <translation>주문한 날부터 은행 영업일로 셉니다. 0에서 60까지 적습니다.</translation>
        </message>
        <message>
            <source>날짜를 2026-12-01처럼 적어 주세요.</source>
            <translation>날짜를 2026-12-01처럼 적어 주세요.</translation>
        </message>
        <message>
            <source>2000년보다 앞선 날은 적을 수 없습니다.</source>
            <translation>2000년보다 앞선 날은 적을 수 없습니다.</translation>
        </message>
        <message>
            <source>0에서 100 사이의 숫자로 적어 주세요. 소수는 네 자리까지입니다.</source>
            <translation>0에서 100 사이의 숫자로 적어 주세요. 소수는 네 자리까지입니다.</translation>
        </message>
        <message>
            <source>중개 수수료를 적어 주세요. 없으면 0이라고 적습니다.</source>
            <translation>중개 수수료를 적어 주세요. 없으면 0이라고 적습니다.</translation>
        </message>
        <message>
            <source>0에서 60까지의 숫자로 적어 주세요.</source>
            <translation>0에서 60까지의 숫자로 적어 주세요.</translation>
        </message>
        <message>
            <source>그날부터의 가게 요율이 이미 있습니다. 먼저 지우거나 다른 날을 적어 주세요.</source>
            <translation>그날부터의 가게 요율이 이미 있습니다. 먼저 지우거나 다른 날을 적어 주세요.</translation>
        </message>
        <message>
            <source>이 요율 쓰기</source>
            <translation>이 요율 쓰기</translation>
        </message>
        <message>
            <source>입금 주기 저장</source>
            <translation>입금 주기 저장</translation>
        </message>
        <message>
            <source>저장했습니다. 지난 날의 정산도 새로 계산합니다.</source>
            <translation>저장했습니다. 지난 날의 정산도 새로 계산합니다.</translation>
        </message>
        <message>
            <source>저장하지 못했습니다. {why}</source>
            <translation>저장하지 못했습니다. {why}</translation>
        </message>
        <message>
            <source>붉은 글씨로 적힌 곳을 고쳐 주세요.</source>
            <translation>붉은 글씨로 적힌 곳을 고쳐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>Shop</name>
        <message>
            <source>가게</source>
            <translation>가게</translation>
        </message>
        <message>
            <source>영업 중</source>
            <translation>영업 중</translation>
        </message>
        <message>
            <source>영업 중 · 확인 필요</source>
            <translation>영업 중 · 확인 필요</translation>
        </message>
        <message>
            <source>일시중지</source>
            <translation>일시중지</translation>
        </message>
        <message>
            <source>일시중지 {left}</source>
            <translation>일시중지 {left}</translation>
        </message>
        <message>
            <source>{state} · 확인 필요</source>
            <translation>{state} · 확인 필요</translation>
        </message>
        <message>
            <source>영업 종료</source>
            <translation>영업 종료</translation>
        </message>
        <message>
            <source>영업 종료 · 직원</source>
            <translation>영업 종료 · 직원</translation>
        </message>
        <message>
            <source>영업 종료 · 영업시간 아님</source>
            <translation>영업 종료 · 영업시간 아님</translation>
        </message>
        <message>
            <source>영업 종료 · 플랫폼</source>
            <translation>영업 종료 · 플랫폼</translation>
        </message>
        <message>
            <source>연습 · {state}</source>
            <translation>연습 · {state}</translation>
        </message>
        <message>
            <source>{minutes}분</source>
            <translation>{minutes}분</translation>
        </message>
        <message>
            <source>{hours}시간 {minutes}분</source>
            <translation>{hours}시간 {minutes}분</translation>
        </message>
        <message>
            <source>{seconds}초</source>
            <translation>{seconds}초</translation>
        </message>
        <message>
            <source>지금 가게 상태</source>
            <translation>지금 가게 상태</translation>
        </message>
        <message>
            <source>영업 일시중지</source>
            <translation>영업 일시중지</translation>
        </message>
        <message>
            <source>{left} 남음</source>
            <translation>{left} 남음</translation>
        </message>
        <message>
            <source>영업시간입니다.</source>
            <translation>영업시간입니다.</translation>
        </message>
        <message>
            <source>영업시간을 정하지 않아 프로그램이 켜져 있는 동안 주문을 받습니다.</source>
            <translation>영업시간을 정하지 않아 프로그램이 켜져 있는 동안 주문을 받습니다.</translation>
        </message>
        <message>
            <source>직원이 {clock}에 열었습니다.</source>
            <translation>직원이 {clock}에 열었습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 가게를 닫았을 수 있습니다.</source>
            <translation>플랫폼이 가게를 닫았을 수 있습니다.</translation>
        </message>
        <message>
            <source>{when}에 영업을 마칩니다.</source>
            <translation>{when}에 영업을 마칩니다.</translation>
        </message>
        <message>
            <source>{reason} · 직원이 {clock}에 멈췄습니다.</source>
            <translation>{reason} · 직원이 {clock}에 멈췄습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 멈췄습니다.</source>
            <translation>플랫폼이 멈췄습니다.</translation>
        </message>
        <message>
            <source>{when}에 다시 영업합니다.</source>
            <translation>{when}에 다시 영업합니다.</translation>
        </message>
        <message>
            <source>직접 다시 열 때까지 주문을 받지 않습니다.</source>
            <translation>직접 다시 열 때까지 주문을 받지 않습니다.</translation>
        </message>
        <message>
            <source>지금은 영업시간이 아닙니다.</source>
            <translation>지금은 영업시간이 아닙니다.</translation>
        </message>
        <message>
            <source>직원이 {clock}에 영업을 끝냈습니다.</source>
            <translation>직원이 {clock}에 영업을 끝냈습니다.</translation>
        </message>
        <message>
            <source>플랫폼이 닫았습니다.</source>
            <translation>플랫폼이 닫았습니다.</translation>
        </message>
        <message>
            <source>{when}에 영업을 시작합니다.</source>
            <translation>{when}에 영업을 시작합니다.</translation>
        </message>
        <message>
            <source>직접 열 때까지 주문을 받지 않습니다.</source>
            <translation>직접 열 때까지 주문을 받지 않습니다.</translation>
        </message>
        <message>
            <source>주문이 많아서</source>
            <translation>주문이 많아서</translation>
        </message>
        <message>
            <source>재료 준비</source>
            <translation>재료 준비</translation>
        </message>
        <message>
            <source>브레이크 타임</source>
            <translation>브레이크 타임</translation>
        </message>
        <message>
            <source>배달할 사람 없음</source>
            <translation>배달할 사람 없음</translation>
        </message>
        <message>
            <source>기타</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>곧 플랫폼에 보냅니다</source>
            <translation>곧 플랫폼에 보냅니다</translation>
        </message>
        <message>
            <source>플랫폼과 연결되면 보냅니다</source>
            <translation>플랫폼과 연결되면 보냅니다</translation>
        </message>
        <message>
            <source>플랫폼에 보내는 중입니다</source>
            <translation>플랫폼에 보내는 중입니다</translation>
        </message>
        <message>
            <source>플랫폼에 보냈습니다 {when} · 고객 화면에는 조금 늦게 바뀔 수 있습니다</source>
            <translation>플랫폼에 보냈습니다 {when} · 고객 화면에는 조금 늦게 바뀔 수 있습니다</translation>
        </message>
        <message>
            <source>플랫폼에 반영되지 않았습니다</source>
            <translation>플랫폼에 반영되지 않았습니다</translation>
        </message>
        <message>
            <source>고객에게는 아직 닫힌 가게로 보일 수 있습니다.</source>
            <translation>고객에게는 아직 닫힌 가게로 보일 수 있습니다.</translation>
        </message>
        <message>
            <source>그래서 주문이 계속 올 수 있습니다.</source>
            <translation>그래서 주문이 계속 올 수 있습니다.</translation>
        </message>
        <message>
            <source>다시 보내기</source>
            <translation>다시 보내기</translation>
        </message>
        <message>
            <source>지금 플랫폼과 연결되지 않습니다. 누른 것은 적어 두고, 연결되면 바로 보냅니다.</source>
            <translation>지금 플랫폼과 연결되지 않습니다. 누른 것은 적어 두고, 연결되면 바로 보냅니다.</translation>
        </message>
        <message>
            <source>플랫폼 로그인이 풀려 있습니다. 누른 것은 적어 두고, 로그인되면 바로 보냅니다.</source>
            <translation>플랫폼 로그인이 풀려 있습니다. 누른 것은 적어 두고, 로그인되면 바로 보냅니다.</translation>
        </message>
        <message>
            <source>{end} 멈추기</source>
            <translation>{end} 멈추기</translation>
        </message>
        <message>
            <source>{reason} · Enter</source>
            <translation>{reason} · Enter</translation>
        </message>
        <message>
            <source>다시 영업하기</source>
            <translation>다시 영업하기</translation>
        </message>
        <message>
            <source>영업을 잠시 멈췄습니다</source>
            <translation>영업을 잠시 멈췄습니다</translation>
        </message>
        <message>
            <source>영업을 마쳤습니다</source>
            <translation>영업을 마쳤습니다</translation>
        </message>
        <message>
            <source>지금 열기</source>
            <translation>지금 열기</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{minutes}분 더</source>
            <translation>{minutes}분 더</translation>
        </message>
        <message>
            <source>잠시 멈추는 이유</source>
            <translation>잠시 멈추는 이유</translation>
        </message>
        <message>
            <source>얼마나 멈출까요? 누르면 바로 멈춥니다.</source>
            <translation>얼마나 멈출까요? 누르면 바로 멈춥니다.</translation>
        </message>
        <message>
            <source>다시 정하기: 누르면 지금부터 그만큼 멈춥니다.</source>
            <translation>다시 정하기: 누르면 지금부터 그만큼 멈춥니다.</translation>
        </message>
        <message>
            <source>1시간</source>
            <translation>1시간</translation>
        </message>
        <message>
            <source>{clock} 영업까지</source>
            <translation>{clock} 영업까지</translation>
        </message>
        <message>
            <source>직접 풀 때까지</source>
            <translation>직접 풀 때까지</translation>
        </message>
        <message>
            <source>영업 끝내기</source>
            <translation>영업 끝내기</translation>
        </message>
        <message>
            <source>영업을 끝낼까요? {when}에 다시 시작합니다.</source>
            <translation>영업을 끝낼까요? {when}에 다시 시작합니다.</translation>
        </message>
        <message>
            <source>영업을 끝낼까요? 직접 열 때까지 주문을 받지 않습니다.</source>
            <translation>영업을 끝낼까요? 직접 열 때까지 주문을 받지 않습니다.</translation>
        </message>
        <message>
            <source>네, 끝내기</source>
            <translation>네, 끝내기</translation>
        </message>
        <message>
            <source>계속 영업하기</source>
            <translation>계속 영업하기</translation>
        </message>
        <message>
            <source>가게 알림</source>
            <translation>가게 알림</translation>
        </message>
        <message>
            <source>{left} 뒤 다시 영업합니다</source>
            <translation>{left} 뒤 다시 영업합니다</translation>
        </message>
        <message>
            <source>곧 다시 영업합니다</source>
            <translation>곧 다시 영업합니다</translation>
        </message>
        <message>
            <source>'{name}' 품절로 주문을 거절했습니다. 품절로 표시할까요?</source>
            <translation>'{name}' 품절로 주문을 거절했습니다. 품절로 표시할까요?</translation>
        </message>
        <message>
            <source>'{name}' 품절로 주문을 거절했습니다. 품절로 표시할까요? (뒤에 {count}가지)</source>
            <translation>'{name}' 품절로 주문을 거절했습니다. 품절로 표시할까요? (뒤에 {count}가지)</translation>
        </message>
        <message>
            <source>아니요</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>보기</source>
            <translation>보기</translation>
        </message>
    </context>
    <context>
        <name>Slips</name>
        <message>
            <source>주문서</source>
            <translation>주문서</translation>
        </message>
        <message>
            <source>주방 주문서</source>
            <translation>주방 주문서</translation>
        </message>
        <message>
            <source>배달 주문서</source>
            <translation>배달 주문서</translation>
        </message>
        <message>
            <source>포장 라벨</source>
            <translation>포장 라벨</translation>
        </message>
        <message>
            <source>취소 알림표</source>
            <translation>취소 알림표</translation>
        </message>
        <message>
            <source>시험지</source>
            <translation>시험지</translation>
        </message>
        <message>
            <source>개점 점검표</source>
            <translation>개점 점검표</translation>
        </message>
        <message>
            <source>일일 마감표</source>
            <translation>일일 마감표</translation>
        </message>
        <message>
            <source>{slip} · {printer} · {state}</source>
            <translation>{slip} · {printer} · {state}</translation>
        </message>
        <message>
            <source>{slip} · {printer} · {instead}에서 대신 출력 · {state}</source>
            <translation>{slip} · {printer} · {instead}에서 대신 출력 · {state}</translation>
        </message>
        <message>
            <source>접수 확인 뒤 인쇄</source>
            <translation>접수 확인 뒤 인쇄</translation>
        </message>
        <message>
            <source>인쇄 기다림</source>
            <translation>인쇄 기다림</translation>
        </message>
        <message>
            <source>인쇄 중</source>
            <translation>인쇄 중</translation>
        </message>
        <message>
            <source>인쇄됨 {clock}</source>
            <translation>인쇄됨 {clock}</translation>
        </message>
        <message>
            <source>프린터로 보냄 {clock}</source>
            <translation>프린터로 보냄 {clock}</translation>
        </message>
        <message>
            <source>나왔는지 모름</source>
            <translation>나왔는지 모름</translation>
        </message>
        <message>
            <source>인쇄 실패</source>
            <translation>인쇄 실패</translation>
        </message>
        <message>
            <source>오래되어 인쇄하지 않음</source>
            <translation>오래되어 인쇄하지 않음</translation>
        </message>
        <message>
            <source>인쇄하지 않음</source>
            <translation>인쇄하지 않음</translation>
        </message>
        <message>
            <source>{slip}({printer})가 나왔는지 확인해 주세요.</source>
            <translation>{slip}({printer})가 나왔는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>{slip}({printer})가 인쇄되지 않았습니다.</source>
            <translation>{slip}({printer})가 인쇄되지 않았습니다.</translation>
        </message>
        <message>
            <source>나왔습니다</source>
            <translation>나왔습니다</translation>
        </message>
        <message>
            <source>다시 인쇄</source>
            <translation>다시 인쇄</translation>
        </message>
        <message>
            <source>{slip} 다시 인쇄</source>
            <translation>{slip} 다시 인쇄</translation>
        </message>
        <message>
            <source>{slip} 모두 다시 인쇄</source>
            <translation>{slip} 모두 다시 인쇄</translation>
        </message>
        <message>
            <source>{slip}({printer}) 다시 인쇄</source>
            <translation>{slip}({printer}) 다시 인쇄</translation>
        </message>
        <message>
            <source>{printers}에서 다시 인쇄합니다(재출력 표시)</source>
            <translation>{printers}에서 다시 인쇄합니다(재출력 표시)</translation>
        </message>
        <message>
            <source>지금 다시 인쇄할 주문서가 없습니다. 아직 인쇄 중이거나 인쇄한 것이 없습니다.</source>
            <translation>지금 다시 인쇄할 주문서가 없습니다. 아직 인쇄 중이거나 인쇄한 것이 없습니다.</translation>
        </message>
        <message>
            <source>주문서 확인</source>
            <translation>주문서 확인</translation>
        </message>
    </context>
    <context>
        <name>SoldOut</name>
        <message>
            <source>품절</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>지금 품절 {count}가지: {names}</source>
            <translation>지금 품절 {count}가지: {names}</translation>
        </message>
        <message>
            <source>지금 품절 {count}가지: {names} 외 {more}</source>
            <translation>지금 품절 {count}가지: {names} 외 {more}</translation>
        </message>
        <message>
            <source>품절로 표시한 메뉴가 없습니다.</source>
            <translation>품절로 표시한 메뉴가 없습니다.</translation>
        </message>
        <message>
            <source>품절 관리</source>
            <translation>품절 관리</translation>
        </message>
        <message>
            <source>지금 품절 {count}</source>
            <translation>지금 품절 {count}</translation>
        </message>
        <message>
            <source>판매 중</source>
            <translation>판매 중</translation>
        </message>
        <message>
            <source>이름으로 찾기</source>
            <translation>이름으로 찾기</translation>
        </message>
        <message>
            <source>이름이나 초성으로 찾기 (떡볶이, ㄸㅂㅇ)</source>
            <translation>이름이나 초성으로 찾기 (떡볶이, ㄸㅂㅇ)</translation>
        </message>
        <message>
            <source>메뉴 {count}</source>
            <translation>메뉴 {count}</translation>
        </message>
        <message>
            <source>옵션 {count}</source>
            <translation>옵션 {count}</translation>
        </message>
        <message>
            <source>메뉴</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>옵션</source>
            <translation>옵션</translation>
        </message>
        <message>
            <source>다시 팔기</source>
            <translation>다시 팔기</translation>
        </message>
        <message>
            <source>시간 바꾸기</source>
            <translation>시간 바꾸기</translation>
        </message>
        <message>
            <source>{name} {button}</source>
            <translation>{name} {button}</translation>
        </message>
        <message>
            <source>{when}부터</source>
            <translation>{when}부터</translation>
        </message>
        <message>
            <source>{when}까지</source>
            <translation>{when}까지</translation>
        </message>
        <message>
            <source>직접 풀 때까지</source>
            <translation>직접 풀 때까지</translation>
        </message>
        <message>
            <source>다시 팝니다</source>
            <translation>다시 팝니다</translation>
        </message>
        <message>
            <source>플랫폼에 보냈습니다</source>
            <translation>플랫폼에 보냈습니다</translation>
        </message>
        <message>
            <source>오늘까지</source>
            <translation>오늘까지</translation>
        </message>
        <message>
            <source>오늘만 품절</source>
            <translation>오늘만 품절</translation>
        </message>
        <message>
            <source>시간 정하기</source>
            <translation>시간 정하기</translation>
        </message>
        <message>
            <source>{hours}시간</source>
            <translation>{hours}시간</translation>
        </message>
        <message>
            <source>저녁까지</source>
            <translation>저녁까지</translation>
        </message>
        <message>
            <source>− 30분</source>
            <translation>− 30분</translation>
        </message>
        <message>
            <source>+ 30분</source>
            <translation>+ 30분</translation>
        </message>
        <message>
            <source>언제까지 품절인가요?</source>
            <translation>언제까지 품절인가요?</translation>
        </message>
        <message>
            <source>그만두기</source>
            <translation>그만두기</translation>
        </message>
        <message>
            <source>마지막 주문 {when}</source>
            <translation>마지막 주문 {when}</translation>
        </message>
        <message>
            <source>{count}가지 더 보기</source>
            <translation>{count}가지 더 보기</translation>
        </message>
        <message>
            <source>주문에 있던 메뉴를 읽고 있습니다.</source>
            <translation>주문에 있던 메뉴를 읽고 있습니다.</translation>
        </message>
        <message>
            <source>메뉴를 아직 읽지 못했습니다. 주문 기록이 느리거나 막혀 있을 수 있습니다.</source>
            <translation>메뉴를 아직 읽지 못했습니다. 주문 기록이 느리거나 막혀 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>다시 읽기</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>아직 아는 메뉴가 없습니다</source>
            <translation>아직 아는 메뉴가 없습니다</translation>
        </message>
        <message>
            <source>주문에 한 번 들어온 메뉴와 옵션이 여기에 나옵니다.</source>
            <translation>주문에 한 번 들어온 메뉴와 옵션이 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>주문이 들어오면 그 주문의 메뉴와 옵션이 여기에 모입니다. 그때부터 한 번 눌러 품절로 표시할 수 있습니다.</source>
            <translation>주문이 들어오면 그 주문의 메뉴와 옵션이 여기에 모입니다. 그때부터 한 번 눌러 품절로 표시할 수 있습니다.</translation>
        </message>
        <message>
            <source>'{text}'에 맞는 것이 없습니다. 주문이 한 번이라도 들어온 것만 찾을 수 있습니다.</source>
            <translation>'{text}'에 맞는 것이 없습니다. 주문이 한 번이라도 들어온 것만 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>메뉴에 {count}가지 있습니다</source>
            <translation>메뉴에 {count}가지 있습니다</translation>
        </message>
        <message>
            <source>옵션에 {count}가지 있습니다</source>
            <translation>옵션에 {count}가지 있습니다</translation>
        </message>
        <message>
            <source>여기에는 아직 아무것도 없습니다.</source>
            <translation>여기에는 아직 아무것도 없습니다.</translation>
        </message>
        <message>
            <source>모두 품절로 표시되어 있습니다.</source>
            <translation>모두 품절로 표시되어 있습니다.</translation>
        </message>
        <message>
            <source>'{name}' 품절로 표시했습니다.</source>
            <translation>'{name}' 품절로 표시했습니다.</translation>
        </message>
        <message>
            <source>'{name}' 다시 팝니다.</source>
            <translation>'{name}' 다시 팝니다.</translation>
        </message>
    </context>
    <context>
        <name>Sound</name>
        <message>
            <source>소리와 알림</source>
            <translation>소리와 알림</translation>
        </message>
        <message>
            <source>새 주문과 취소는 언제나 울립니다.</source>
            <translation>새 주문과 취소는 언제나 울립니다.</translation>
        </message>
        <message>
            <source>벨 소리 크기</source>
            <translation>벨 소리 크기</translation>
        </message>
        <message>
            <source>{percent}</source>
            <translation>{percent}</translation>
        </message>
        <message>
            <source>오래 기다리는 주문은 이 크기까지 점점 커집니다.</source>
            <translation>오래 기다리는 주문은 이 크기까지 점점 커집니다.</translation>
        </message>
        <message>
            <source>벨 울려 보기</source>
            <translation>벨 울려 보기</translation>
        </message>
        <message>
            <source>울리고 있습니다…</source>
            <translation>울리고 있습니다…</translation>
        </message>
        <message>
            <source>소리가 나갔습니다. 안 들리면 스피커 전원과 선을 확인해 주세요.</source>
            <translation>소리가 나갔습니다. 안 들리면 스피커 전원과 선을 확인해 주세요.</translation>
        </message>
        <message>
            <source>오래 울리면 말로도 알리기</source>
            <translation>오래 울리면 말로도 알리기</translation>
        </message>
        <message>
            <source>말하지 않기</source>
            <translation>말하지 않기</translation>
        </message>
        <message>
            <source>{seconds}초 뒤</source>
            <translation>{seconds}초 뒤</translation>
        </message>
        <message>
            <source>“주문 두 건, 삼 분 남았습니다”처럼 말합니다. 한국어 음성이 있는 컴퓨터에서만 됩니다.</source>
            <translation>“주문 두 건, 삼 분 남았습니다”처럼 말합니다. 한국어 음성이 있는 컴퓨터에서만 됩니다.</translation>
        </message>
        <message>
            <source>조용한 시간</source>
            <translation>조용한 시간</translation>
        </message>
        <message>
            <source>없음</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>{begins}~{ends}</source>
            <translation>{begins}~{ends}</translation>
        </message>
        <message>
            <source>영업시간이 아닐 때만, 인터넷·프린터 알림을 소리 없이 보여 줍니다.</source>
            <translation>영업시간이 아닐 때만, 인터넷·프린터 알림을 소리 없이 보여 줍니다.</translation>
        </message>
        <message>
            <source>영업시간에 컴퓨터 절전 막기</source>
            <translation>영업시간에 컴퓨터 절전 막기</translation>
        </message>
        <message>
            <source>막기</source>
            <translation>막기</translation>
        </message>
        <message>
            <source>그대로 두기</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>절전에 들어간 컴퓨터는 주문을 받지 못합니다.</source>
            <translation>절전에 들어간 컴퓨터는 주문을 받지 못합니다.</translation>
        </message>
        <message>
            <source>문 열기 전 자동 점검</source>
            <translation>문 열기 전 자동 점검</translation>
        </message>
        <message>
            <source>하지 않기</source>
            <translation>하지 않기</translation>
        </message>
        <message>
            <source>{minutes}분 전</source>
            <translation>{minutes}분 전</translation>
        </message>
        <message>
            <source>영업시간을 적어야 합니다. 이상이 있으면 알려 드립니다.</source>
            <translation>영업시간을 적어야 합니다. 이상이 있으면 알려 드립니다.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>서빙 완료</source>
            <translation>서빙 완료</translation>
        </message>
        <message>
            <source>라이더에게 전달</source>
            <translation>라이더에게 전달</translation>
        </message>
        <message>
            <source>조리 대기</source>
            <translation>조리 대기</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>품절된 메뉴 고르기</source>
            <translation>품절된 메뉴 고르기</translation>
        </message>
        <message>
            <source>{number} · 품절된 메뉴를 골라 주세요. 주문 전체가 거절됩니다.</source>
            <translation>{number} · 품절된 메뉴를 골라 주세요. 주문 전체가 거절됩니다.</translation>
        </message>
        <message>
            <source>{number} · 품절된 메뉴를 골라 주세요. 주문 전체의 취소를 요청하고, 거절되면 주문이 계속됩니다.</source>
            <translation>{number} · 품절된 메뉴를 골라 주세요. 주문 전체의 취소를 요청하고, 거절되면 주문이 계속됩니다.</translation>
        </message>
        <message>
            <source>{number}  {name}</source>
            <translation>{number}  {name}</translation>
        </message>
        <message>
            <source>품절</source>
            <translation>품절</translation>
        </message>
        <message>
            <source>품절 {count}가지 · 거절</source>
            <translation>품절 {count}가지 · 거절</translation>
        </message>
        <message>
            <source>품절 {count}가지 · 취소 요청</source>
            <translation>품절 {count}가지 · 취소 요청</translation>
        </message>
        <message>
            <source>메뉴를 먼저 고르기</source>
            <translation>메뉴를 먼저 고르기</translation>
        </message>
        <message>
            <source>고르지 않고 거절</source>
            <translation>고르지 않고 거절</translation>
        </message>
        <message>
            <source>고르지 않고 취소 요청</source>
            <translation>고르지 않고 취소 요청</translation>
        </message>
        <message>
            <source>숫자나 Space로 고르고 Enter</source>
            <translation>숫자나 Space로 고르고 Enter</translation>
        </message>
    </context>
    <context>
        <name>Stopped</name>
        <message>
            <source>프로그램이 꺼져 있습니다</source>
            <translation>프로그램이 꺼져 있습니다</translation>
        </message>
        <message>
            <source>다시 시작</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>상태 표시줄</source>
            <translation>상태 표시줄</translation>
        </message>
        <message>
            <source>주문 받는 중</source>
            <translation>주문 받는 중</translation>
        </message>
        <message>
            <source>주문 못 받는 중</source>
            <translation>주문 못 받는 중</translation>
        </message>
        <message>
            <source>연결하는 중</source>
            <translation>연결하는 중</translation>
        </message>
        <message>
            <source>플랫폼 {ago}</source>
            <translation>플랫폼 {ago}</translation>
        </message>
        <message>
            <source>플랫폼 연결 중</source>
            <translation>플랫폼 연결 중</translation>
        </message>
        <message>
            <source>플랫폼 느림 · {ago}</source>
            <translation>플랫폼 느림 · {ago}</translation>
        </message>
        <message>
            <source>플랫폼 끊김 · {ago}</source>
            <translation>플랫폼 끊김 · {ago}</translation>
        </message>
        <message>
            <source>플랫폼 연결 안 됨</source>
            <translation>플랫폼 연결 안 됨</translation>
        </message>
        <message>
            <source>플랫폼 로그인 필요</source>
            <translation>플랫폼 로그인 필요</translation>
        </message>
        <message>
            <source>벨</source>
            <translation>벨</translation>
        </message>
        <message>
            <source>벨 울림</source>
            <translation>벨 울림</translation>
        </message>
        <message>
            <source>벨 소리 안 남</source>
            <translation>벨 소리 안 남</translation>
        </message>
        <message>
            <source>{name} 프린터</source>
            <translation>{name} 프린터</translation>
        </message>
        <message>
            <source>{name} {count}장 대기</source>
            <translation>{name} {count}장 대기</translation>
        </message>
        <message>
            <source>{name} 프린터 문제</source>
            <translation>{name} 프린터 문제</translation>
        </message>
        <message>
            <source>{name} 용지 부족</source>
            <translation>{name} 용지 부족</translation>
        </message>
        <message>
            <source>{name} {count}장 확인</source>
            <translation>{name} {count}장 확인</translation>
        </message>
        <message>
            <source>프린터 {count}대</source>
            <translation>프린터 {count}대</translation>
        </message>
        <message>
            <source>대기 {count}건</source>
            <translation>대기 {count}건</translation>
        </message>
        <message>
            <source>주문 기록 문제</source>
            <translation>주문 기록 문제</translation>
        </message>
        <message>
            <source>접속 정보 임시</source>
            <translation>접속 정보 임시</translation>
        </message>
        <message>
            <source>{words}: 좋음</source>
            <translation>{words}: 좋음</translation>
        </message>
        <message>
            <source>{words}: 확인 필요</source>
            <translation>{words}: 확인 필요</translation>
        </message>
        <message>
            <source>{words}: 문제</source>
            <translation>{words}: 문제</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>{seconds}초 전</source>
            <translation>{seconds}초 전</translation>
        </message>
        <message>
            <source>{minutes}분 전</source>
            <translation>{minutes}분 전</translation>
        </message>
        <message>
            <source>{hours}시간 전</source>
            <translation>{hours}시간 전</translation>
        </message>
        <message>
            <source>내일 {clock}</source>
            <translation>내일 {clock}</translation>
        </message>
        <message>
            <source>{date} {clock}</source>
            <translation>{date} {clock}</translation>
        </message>
        <message>
            <source>{month}월 {day}일({weekday})</source>
            <translation>{month}월 {day}일({weekday})</translation>
        </message>
        <message>
            <source>월 화 수 목 금 토 일</source>
            <translation>월 화 수 목 금 토 일</translation>
        </message>
        <message>
            <source>금액을 읽을 수 없습니다</source>
            <translation>금액을 읽을 수 없습니다</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>화면 안내</source>
            <translation>화면 안내</translation>
        </message>
        <message>
            <source>안내 {number}/{all}</source>
            <translation>안내 {number}/{all}</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>시작하기</source>
            <translation>시작하기</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>그만 보기</source>
            <translation>그만 보기</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>지금 잘 되고 있는지</source>
            <translation>지금 잘 되고 있는지</translation>
        </message>
        <message>
            <source>동그란 초록 불이면 플랫폼·벨·프린터가 모두 좋습니다. 네모로 바뀌면 아래에 할 일이 글로 나옵니다.</source>
            <translation>동그란 초록 불이면 플랫폼·벨·프린터가 모두 좋습니다. 네모로 바뀌면 아래에 할 일이 글로 나옵니다.</translation>
        </message>
        <message>
            <source>주문 목록</source>
            <translation>주문 목록</translation>
        </message>
        <message>
            <source>새 주문은 맨 위에 남은 시간과 함께 오고, 그다음은 늦은 순서입니다. 손가락이나 화살표로 고릅니다.</source>
            <translation>새 주문은 맨 위에 남은 시간과 함께 오고, 그다음은 늦은 순서입니다. 손가락이나 화살표로 고릅니다.</translation>
        </message>
        <message>
            <source>고른 주문</source>
            <translation>고른 주문</translation>
        </message>
        <message>
            <source>메뉴와 요청이 가장 크게 나옵니다. 주문이 없을 때는 잘 듣고 있는지를 보여 줍니다.</source>
            <translation>메뉴와 요청이 가장 크게 나옵니다. 주문이 없을 때는 잘 듣고 있는지를 보여 줍니다.</translation>
        </message>
        <message>
            <source>접수는 F2</source>
            <translation>접수는 F2</translation>
        </message>
        <message>
            <source>새 주문이 오면 오른쪽 아래에 이 버튼이 나옵니다. 어느 화면에서나 F2로 접수하고, 조리 시간은 F3으로 바꿉니다.</source>
            <translation>새 주문이 오면 오른쪽 아래에 이 버튼이 나옵니다. 어느 화면에서나 F2로 접수하고, 조리 시간은 F3으로 바꿉니다.</translation>
        </message>
        <message>
            <source>접수 · 20분</source>
            <translation>접수 · 20분</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>거절은 F4, 벨 멈춤은 스페이스</source>
            <translation>거절은 F4, 벨 멈춤은 스페이스</translation>
        </message>
        <message>
            <source>받을 수 없으면 F4를 누르고 이유를 고릅니다. 스페이스는 벨을 30초만 멈추고, 주문은 그대로 기다립니다.</source>
            <translation>받을 수 없으면 F4를 누르고 이유를 고릅니다. 스페이스는 벨을 30초만 멈추고, 주문은 그대로 기다립니다.</translation>
        </message>
        <message>
            <source>거절</source>
            <translation>거절</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>가게는 F9</source>
            <translation>가게는 F9</translation>
        </message>
        <message>
            <source>바쁠 때 잠시 쉬거나, 다 팔린 메뉴를 품절로 바꿉니다.</source>
            <translation>바쁠 때 잠시 쉬거나, 다 팔린 메뉴를 품절로 바꿉니다.</translation>
        </message>
        <message>
            <source>설정은 F10</source>
            <translation>설정은 F10</translation>
        </message>
        <message>
            <source>프린터·소리·영업시간을 바꿉니다. 연습과 이 안내는 주문이 없을 때 나오는 ‘연습하기’에 있습니다.</source>
            <translation>프린터·소리·영업시간을 바꿉니다. 연습과 이 안내는 주문이 없을 때 나오는 ‘연습하기’에 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Usual</name>
        <message>
            <source>{weekday}요일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</source>
            <translation>{weekday}요일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</translation>
        </message>
        <message>
            <source>평일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</source>
            <translation>평일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</translation>
        </message>
        <message>
            <source>주말 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</source>
            <translation>주말 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다</translation>
        </message>
        <message>
            <source>보통</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>직전</source>
            <translation>직전</translation>
        </message>
        <message>
            <source>조리 시간 {minutes}분, 비슷한 주문에 보통 걸린 시간</source>
            <translation>조리 시간 {minutes}분, 비슷한 주문에 보통 걸린 시간</translation>
        </message>
        <message>
            <source>조리 시간 {minutes}분, 지난번에 고른 시간</source>
            <translation>조리 시간 {minutes}분, 지난번에 고른 시간</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>주문 접수 · {shop}</source>
            <translation>주문 접수 · {shop}</translation>
        </message>
        <message>
            <source>주문 접수 창</source>
            <translation>주문 접수 창</translation>
        </message>
        <message>
            <source>주문</source>
            <translation>주문</translation>
        </message>
        <message>
            <source>설정</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>{name}, 지금 보는 설정</source>
            <translation>{name}, 지금 보는 설정</translation>
        </message>
        <message>
            <source>프린터</source>
            <translation>프린터</translation>
        </message>
        <message>
            <source>화면 고르기</source>
            <translation>화면 고르기</translation>
        </message>
        <message>
            <source>지금 보는 화면</source>
            <translation>지금 보는 화면</translation>
        </message>
        <message>
            <source>연습 중</source>
            <translation>연습 중</translation>
        </message>
        <message>
            <source>닫기</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>알림</source>
            <translation>알림</translation>
        </message>
        <message>
            <source>그 밖에 확인할 일이 {count}건 더 있습니다.</source>
            <translation>그 밖에 확인할 일이 {count}건 더 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>프린터 추가</source>
            <translation>프린터 추가</translation>
        </message>
        <message>
            <source>'{name}' 프린터 고치기</source>
            <translation>'{name}' 프린터 고치기</translation>
        </message>
        <message>
            <source>1 찾기</source>
            <translation>1 찾기</translation>
        </message>
        <message>
            <source>2 시험 인쇄</source>
            <translation>2 시험 인쇄</translation>
        </message>
        <message>
            <source>3 이름과 할 일</source>
            <translation>3 이름과 할 일</translation>
        </message>
        <message>
            <source>다음</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>이전</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>저장</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>'{name}' 프린터를 저장했습니다.</source>
            <translation>'{name}' 프린터를 저장했습니다.</translation>
        </message>
        <message>
            <source>네트워크 프린터</source>
            <translation>네트워크 프린터</translation>
        </message>
        <message>
            <source>프린터의 IP 주소를 적어 주세요 (예: 192.168.0.50). 프린터를 끄고 '피드' 버튼을 누른 채 켜면 주소가 인쇄됩니다.</source>
            <translation>프린터의 IP 주소를 적어 주세요 (예: 192.168.0.50). 프린터를 끄고 '피드' 버튼을 누른 채 켜면 주소가 인쇄됩니다.</translation>
        </message>
        <message>
            <source>네트워크 프린터의 주소</source>
            <translation>네트워크 프린터의 주소</translation>
        </message>
        <message>
            <source>확인</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>주소를 읽을 수 없습니다. 192.168.0.50처럼 숫자와 점으로 적어 주세요.</source>
            <translation>주소를 읽을 수 없습니다. 192.168.0.50처럼 숫자와 점으로 적어 주세요.</translation>
        </message>
        <message>
            <source>이 컴퓨터에 연결된 프린터</source>
            <translation>이 컴퓨터에 연결된 프린터</translation>
        </message>
        <message>
            <source>다시 찾기</source>
            <translation>다시 찾기</translation>
        </message>
        <message>
            <source>직렬 포트와 프린터를 찾고 있습니다.</source>
            <translation>직렬 포트와 프린터를 찾고 있습니다.</translation>
        </message>
        <message>
            <source>찾은 프린터가 없습니다. 전원과 케이블을 확인하고 '다시 찾기'를 눌러 주세요.</source>
            <translation>찾은 프린터가 없습니다. 전원과 케이블을 확인하고 '다시 찾기'를 눌러 주세요.</translation>
        </message>
        <message>
            <source>직렬 포트 속도 (프린터 바닥의 스티커나 시험지에 적혀 있습니다)</source>
            <translation>직렬 포트 속도 (프린터 바닥의 스티커나 시험지에 적혀 있습니다)</translation>
        </message>
        <message>
            <source>글자가 깨져 나오면 다른 속도입니다.</source>
            <translation>글자가 깨져 나오면 다른 속도입니다.</translation>
        </message>
        <message>
            <source>속도를 모를 때: 속도마다 한 줄씩 인쇄</source>
            <translation>속도를 모를 때: 속도마다 한 줄씩 인쇄</translation>
        </message>
        <message>
            <source>속도마다 한 줄씩 인쇄하고 있습니다. 잠시 기다려 주세요.</source>
            <translation>속도마다 한 줄씩 인쇄하고 있습니다. 잠시 기다려 주세요.</translation>
        </message>
        <message>
            <source>종이에서 제대로 읽히는 줄의 숫자를 고르세요. 다른 줄은 깨져 나오거나 안 나옵니다.</source>
            <translation>종이에서 제대로 읽히는 줄의 숫자를 고르세요. 다른 줄은 깨져 나오거나 안 나옵니다.</translation>
        </message>
        <message>
            <source>프린터에 물어보고 있습니다.</source>
            <translation>프린터에 물어보고 있습니다.</translation>
        </message>
        <message>
            <source>프린터가 대답했습니다. 인쇄할 준비가 되었습니다.</source>
            <translation>프린터가 대답했습니다. 인쇄할 준비가 되었습니다.</translation>
        </message>
        <message>
            <source>연결되었습니다. 상태를 알려 주지 않는 프린터이니 시험지가 나오는지 봐 주세요.</source>
            <translation>연결되었습니다. 상태를 알려 주지 않는 프린터이니 시험지가 나오는지 봐 주세요.</translation>
        </message>
        <message>
            <source>프린터가 대답했습니다. {sentence}</source>
            <translation>프린터가 대답했습니다. {sentence}</translation>
        </message>
        <message>
            <source>이미 '{name}' 프린터가 쓰는 주소입니다.</source>
            <translation>이미 '{name}' 프린터가 쓰는 주소입니다.</translation>
        </message>
        <message>
            <source>먼저 프린터를 고르거나 주소를 적어 주세요.</source>
            <translation>먼저 프린터를 고르거나 주소를 적어 주세요.</translation>
        </message>
        <message>
            <source>시험지를 한 장 인쇄하고, 나온 종이를 보며 아래에 답해 주세요.</source>
            <translation>시험지를 한 장 인쇄하고, 나온 종이를 보며 아래에 답해 주세요.</translation>
        </message>
        <message>
            <source>시험지 인쇄</source>
            <translation>시험지 인쇄</translation>
        </message>
        <message>
            <source>시험지 다시 인쇄</source>
            <translation>시험지 다시 인쇄</translation>
        </message>
        <message>
            <source>답에 맞춰 설정을 바꾸었습니다. 다시 인쇄해서 확인해 주세요.</source>
            <translation>답에 맞춰 설정을 바꾸었습니다. 다시 인쇄해서 확인해 주세요.</translation>
        </message>
        <message>
            <source>프린터의 대답: {answer}</source>
            <translation>프린터의 대답: {answer}</translation>
        </message>
        <message>
            <source>{answer} 인쇄가 끝났는지는 알 수 없는 프린터라서, 주문서는 '보냄'까지만 표시됩니다.</source>
            <translation>{answer} 인쇄가 끝났는지는 알 수 없는 프린터라서, 주문서는 '보냄'까지만 표시됩니다.</translation>
        </message>
        <message>
            <source>저장해 둔 기종 설정을 쓰려면 고르세요</source>
            <translation>저장해 둔 기종 설정을 쓰려면 고르세요</translation>
        </message>
        <message>
            <source>시험지를 보고 답하지 않은 것이 {count}가지 있습니다. 그래도 저장하려면 한 번 더 눌러 주세요.</source>
            <translation>시험지를 보고 답하지 않은 것이 {count}가지 있습니다. 그래도 저장하려면 한 번 더 눌러 주세요.</translation>
        </message>
        <message>
            <source>새 프린터</source>
            <translation>새 프린터</translation>
        </message>
        <message>
            <source>아직 답하지 않은 것이 {count}가지 있습니다. 시험지를 보고 답해 주세요.</source>
            <translation>아직 답하지 않은 것이 {count}가지 있습니다. 시험지를 보고 답해 주세요.</translation>
        </message>
        <message>
            <source>네</source>
            <translation>네</translation>
        </message>
        <message>
            <source>아니요</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>1. 한 줄로 끝난 가장 긴 자는?</source>
            <translation>1. 한 줄로 끝난 가장 긴 자는?</translation>
        </message>
        <message>
            <source>{columns}칸</source>
            <translation>{columns}칸</translation>
        </message>
        <message>
            <source>2. 한글이 모두 제대로 보입니까?</source>
            <translation>2. 한글이 모두 제대로 보입니까?</translation>
        </message>
        <message>
            <source>잘 보임</source>
            <translation>잘 보임</translation>
        </message>
        <message>
            <source>깨짐: 다른 글자표로 해 보기</source>
            <translation>깨짐: 다른 글자표로 해 보기</translation>
        </message>
        <message>
            <source>그래도 깨짐: 그림으로</source>
            <translation>그래도 깨짐: 그림으로</translation>
        </message>
        <message>
            <source>깨지면 '다른 글자표로 해 보기'를 고르고 다시 인쇄해 보세요. 그래도 깨지면 글자를 그림으로 보냅니다.</source>
            <translation>깨지면 '다른 글자표로 해 보기'를 고르고 다시 인쇄해 보세요. 그래도 깨지면 글자를 그림으로 보냅니다.</translation>
        </message>
        <message>
            <source>2-1. '똠 펲 햏' 줄의 글자도 모두 보입니까?</source>
            <translation>2-1. '똠 펲 햏' 줄의 글자도 모두 보입니까?</translation>
        </message>
        <message>
            <source>이런 글자가 든 줄만 그림으로 보냅니다.</source>
            <translation>이런 글자가 든 줄만 그림으로 보냅니다.</translation>
        </message>
        <message>
            <source>3. 원 표시(₩)와 네모가 보입니까?</source>
            <translation>3. 원 표시(₩)와 네모가 보입니까?</translation>
        </message>
        <message>
            <source>2번에서 '다른 글자표로 해 보기'를 고르고 다시 인쇄해 보세요. 그대로여도 주문서는 읽을 수 있습니다.</source>
            <translation>2번에서 '다른 글자표로 해 보기'를 고르고 다시 인쇄해 보세요. 그대로여도 주문서는 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>4. 글자가 점점 커집니까?</source>
            <translation>4. 글자가 점점 커집니까?</translation>
        </message>
        <message>
            <source>한글을 키우는 다른 명령을 씁니다. 다시 인쇄해서 확인해 주세요.</source>
            <translation>한글을 키우는 다른 명령을 씁니다. 다시 인쇄해서 확인해 주세요.</translation>
        </message>
        <message>
            <source>5. 굵은 글자와 흰 글자가 보입니까?</source>
            <translation>5. 굵은 글자와 흰 글자가 보입니까?</translation>
        </message>
        <message>
            <source>강조가 안 되는 기종입니다. 2번에서 '그림으로'를 고르면 강조도 나옵니다.</source>
            <translation>강조가 안 되는 기종입니다. 2번에서 '그림으로'를 고르면 강조도 나옵니다.</translation>
        </message>
        <message>
            <source>6. QR 코드가 휴대폰으로 읽힙니까?</source>
            <translation>6. QR 코드가 휴대폰으로 읽힙니까?</translation>
        </message>
        <message>
            <source>QR 코드를 그림으로 보냅니다. 다시 인쇄해서 확인해 주세요.</source>
            <translation>QR 코드를 그림으로 보냅니다. 다시 인쇄해서 확인해 주세요.</translation>
        </message>
        <message>
            <source>7. 종이가 끝에서 잘렸습니까?</source>
            <translation>7. 종이가 끝에서 잘렸습니까?</translation>
        </message>
        <message>
            <source>손으로 뜯을 수 있게 종이를 더 내보냅니다.</source>
            <translation>손으로 뜯을 수 있게 종이를 더 내보냅니다.</translation>
        </message>
        <message>
            <source>8. 돈통이 닫힌 채로 있습니까?</source>
            <translation>8. 돈통이 닫힌 채로 있습니까?</translation>
        </message>
        <message>
            <source>열렸음</source>
            <translation>열렸음</translation>
        </message>
        <message>
            <source>닫혀 있음 (또는 없음)</source>
            <translation>닫혀 있음 (또는 없음)</translation>
        </message>
        <message>
            <source>이 프로그램은 돈통을 여는 신호를 보내지 않습니다. 프린터 드라이버의 돈통 설정과 돈통 케이블을 확인해 주세요.</source>
            <translation>이 프로그램은 돈통을 여는 신호를 보내지 않습니다. 프린터 드라이버의 돈통 설정과 돈통 케이블을 확인해 주세요.</translation>
        </message>
        <message>
            <source>프린터에 없는 글자(é, 😀)는 어떻게 할까요?</source>
            <translation>프린터에 없는 글자(é, 😀)는 어떻게 할까요?</translation>
        </message>
        <message>
            <source>비슷한 글자로</source>
            <translation>비슷한 글자로</translation>
        </message>
        <message>
            <source>그 줄을 그림으로</source>
            <translation>그 줄을 그림으로</translation>
        </message>
        <message>
            <source>이름</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>프린터 이름</source>
            <translation>프린터 이름</translation>
        </message>
        <message>
            <source>놓인 자리로 부르면 찾기 쉽습니다 (예: 주방, 카운터)</source>
            <translation>놓인 자리로 부르면 찾기 쉽습니다 (예: 주방, 카운터)</translation>
        </message>
        <message>
            <source>프린터 이름을 적어 주세요.</source>
            <translation>프린터 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>이름이 너무 깁니다. {most}자까지 적을 수 있습니다.</source>
            <translation>이름이 너무 깁니다. {most}자까지 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>'{name}' 프린터가 이미 있습니다. 다른 이름을 적어 주세요.</source>
            <translation>'{name}' 프린터가 이미 있습니다. 다른 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>어떤 주문서가 나옵니까?</source>
            <translation>어떤 주문서가 나옵니까?</translation>
        </message>
        <message>
            <source>고르지 않으면 예비 프린터로만 씁니다.</source>
            <translation>고르지 않으면 예비 프린터로만 씁니다.</translation>
        </message>
        <message>
            <source>'조리 중단' 알림은 주방 주문서가 나오는 프린터로 나옵니다.</source>
            <translation>'조리 중단' 알림은 주방 주문서가 나오는 프린터로 나옵니다.</translation>
        </message>
        <message>
            <source>몇 장씩 나옵니까?</source>
            <translation>몇 장씩 나옵니까?</translation>
        </message>
        <message>
            <source>주방 주문서에 어떤 메뉴가 나옵니까?</source>
            <translation>주방 주문서에 어떤 메뉴가 나옵니까?</translation>
        </message>
        <message>
            <source>모든 메뉴</source>
            <translation>모든 메뉴</translation>
        </message>
        <message>
            <source>고른 분류만</source>
            <translation>고른 분류만</translation>
        </message>
        <message>
            <source>고른 분류 빼고</source>
            <translation>고른 분류 빼고</translation>
        </message>
        <message>
            <source>메뉴 분류</source>
            <translation>메뉴 분류</translation>
        </message>
        <message>
            <source>메뉴 분류를 하나 이상 골라 주세요.</source>
            <translation>메뉴 분류를 하나 이상 골라 주세요.</translation>
        </message>
        <message>
            <source>고장 나면 어느 프린터로 대신 나옵니까?</source>
            <translation>고장 나면 어느 프린터로 대신 나옵니까?</translation>
        </message>
        <message>
            <source>대신 없음</source>
            <translation>대신 없음</translation>
        </message>
        <message>
            <source>나왔는지 알 수 없는 주문서는 어떻게 할까요?</source>
            <translation>나왔는지 알 수 없는 주문서는 어떻게 할까요?</translation>
        </message>
        <message>
            <source>사람에게 묻기</source>
            <translation>사람에게 묻기</translation>
        </message>
        <message>
            <source>'재출력' 표시해서 다시 인쇄</source>
            <translation>'재출력' 표시해서 다시 인쇄</translation>
        </message>
        <message>
            <source>다시 인쇄한 주문서에는 '재출력 (중복 가능)'이 크게 찍힙니다.</source>
            <translation>다시 인쇄한 주문서에는 '재출력 (중복 가능)'이 크게 찍힙니다.</translation>
        </message>
        <message>
            <source>이 기종 설정에 이름 붙이기 (다른 프린터에도 쓸 수 있습니다. 비워도 됩니다)</source>
            <translation>이 기종 설정에 이름 붙이기 (다른 프린터에도 쓸 수 있습니다. 비워도 됩니다)</translation>
        </message>
        <message>
            <source>기종 설정 이름</source>
            <translation>기종 설정 이름</translation>
        </message>
        <message>
            <source>같은 이름의 기종 설정을 바꿉니다.</source>
            <translation>같은 이름의 기종 설정을 바꿉니다.</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>끄기 확인</source>
            <translation>끄기 확인</translation>
        </message>
        <message>
            <source>영업시간입니다. 끄면 주문을 받지 못합니다.</source>
            <translation>영업시간입니다. 끄면 주문을 받지 못합니다.</translation>
        </message>
        <message>
            <source>끝나지 않은 주문이 {count}건 있습니다. 끄면 알림이 울리지 않습니다.</source>
            <translation>끝나지 않은 주문이 {count}건 있습니다. 끄면 알림이 울리지 않습니다.</translation>
        </message>
        <message>
            <source>영업시간이고 끝나지 않은 주문이 {count}건 있습니다. 끄면 주문을 받지 못합니다.</source>
            <translation>영업시간이고 끝나지 않은 주문이 {count}건 있습니다. 끄면 주문을 받지 못합니다.</translation>
        </message>
        <message>
            <source>끄기</source>
            <translation>끄기</translation>
        </message>
        <message>
            <source>계속 받기</source>
            <translation>계속 받기</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>{shop}: 주문을 기다립니다</source>
            <translation>{shop}: 주문을 기다립니다</translation>
        </message>
        <message>
            <source>{shop}: 주문 {count}건이 울립니다</source>
            <translation>{shop}: 주문 {count}건이 울립니다</translation>
        </message>
        <message>
            <source>{shop}: 확인할 것이 있습니다</source>
            <translation>{shop}: 확인할 것이 있습니다</translation>
        </message>
        <message>
            <source>{shop}: {trouble}</source>
            <translation>{shop}: {trouble}</translation>
        </message>
        <message>
            <source>창 보기</source>
            <translation>창 보기</translation>
        </message>
        <message>
            <source>벨 30초 멈추기</source>
            <translation>벨 30초 멈추기</translation>
        </message>
        <message>
            <source>20분 동안 영업 일시중지</source>
            <translation>20분 동안 영업 일시중지</translation>
        </message>
        <message>
            <source>다시 영업하기</source>
            <translation>다시 영업하기</translation>
        </message>
        <message>
            <source>끄기</source>
            <translation>끄기</translation>
        </message>
    </context>
</TS>

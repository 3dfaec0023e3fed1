<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="ko_KR">
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
        <name>Board</name>
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
            <source>{state} 플랫폼의 대답을 기다립니다.</source>
            <translation>{state} 플랫폼의 대답을 기다립니다.</translation>
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
            <source>손님이 취소를 원합니다.</source>
            <translation>손님이 취소를 원합니다.</translation>
        </message>
        <message>
            <source>손님이 취소를 원합니다: {reason}</source>
            <translation>손님이 취소를 원합니다: {reason}</translation>
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
            <source>차단한 손님</source>
            <translation>차단한 손님</translation>
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
            <source>손님이 취소를 요청함</source>
            <translation>손님이 취소를 요청함</translation>
        </message>
        <message>
            <source>기타 사유</source>
            <translation>기타 사유</translation>
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
            <source>손님</source>
            <translation>손님</translation>
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
            <source>모두 {amount}</source>
            <translation>모두 {amount}</translation>
        </message>
        <message>
            <source>배달팁 {amount}</source>
            <translation>배달팁 {amount}</translation>
        </message>
        <message>
            <source>{name} {amount}</source>
            <translation>{name} {amount}</translation>
        </message>
        <message>
            <source>할인 {amount} · {payer} 부담</source>
            <translation>할인 {amount} · {payer} 부담</translation>
        </message>
        <message>
            <source>{name} {amount} · {payer} 부담</source>
            <translation>{name} {amount} · {payer} 부담</translation>
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
            <source>기타</source>
            <translation>기타</translation>
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
        <name>FirstStart</name>
        <message>
            <source>주문 접수 · 처음 시작</source>
            <translation>주문 접수 · 처음 시작</translation>
        </message>
        <message>
            <source>아직 가게가 등록되지 않았습니다</source>
            <translation>아직 가게가 등록되지 않았습니다</translation>
        </message>
        <message>
            <source>설치 담당자에게 받은 등록 파일로 아래 명령을 한 번 실행해 주세요.</source>
            <translation>설치 담당자에게 받은 등록 파일로 아래 명령을 한 번 실행해 주세요.</translation>
        </message>
        <message>
            <source>merchant-desk provision 등록파일.toml</source>
            <translation>merchant-desk provision 등록파일.toml</translation>
        </message>
        <message>
            <source>등록한 뒤 프로그램을 다시 켜면 바로 주문을 받습니다.</source>
            <translation>등록한 뒤 프로그램을 다시 켜면 바로 주문을 받습니다.</translation>
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
            <source>Enter 또는 F2</source>
            <translation>Enter 또는 F2</translation>
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
            <source>지금은 주문을 들을 수 없습니다</source>
            <translation>지금은 주문을 들을 수 없습니다</translation>
        </message>
        <message>
            <source>듣고 있지만, 고칠 것이 있습니다</source>
            <translation>듣고 있지만, 고칠 것이 있습니다</translation>
        </message>
        <message>
            <source>플랫폼에 연결하고 있습니다</source>
            <translation>플랫폼에 연결하고 있습니다</translation>
        </message>
        <message>
            <source>{clock} 뒤로 플랫폼에 {asked}번 물었고 모두 대답을 받았습니다</source>
            <translation>{clock} 뒤로 플랫폼에 {asked}번 물었고 모두 대답을 받았습니다</translation>
        </message>
        <message>
            <source>{clock} 뒤로 플랫폼에 {asked}번 물었고 {answered}번 대답을 받았습니다</source>
            <translation>{clock} 뒤로 플랫폼에 {asked}번 물었고 {answered}번 대답을 받았습니다</translation>
        </message>
        <message>
            <source>아직 플랫폼에 묻지 않았습니다</source>
            <translation>아직 플랫폼에 묻지 않았습니다</translation>
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
            <source>아직 대답 없음</source>
            <translation>아직 대답 없음</translation>
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
            <source>취소 알림표</source>
            <translation>취소 알림표</translation>
        </message>
        <message>
            <source>{slip} · {printer} · {state}</source>
            <translation>{slip} · {printer} · {state}</translation>
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
            <source>화면 고르기</source>
            <translation>화면 고르기</translation>
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
</TS>

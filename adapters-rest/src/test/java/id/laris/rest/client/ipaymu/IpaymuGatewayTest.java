package id.laris.rest.client.ipaymu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TestShop;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import id.laris.rest.client.shared.OutsideGatewayContract;
import id.laris.rest.client.shared.StubProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpaymuGatewayTest implements OutsideGatewayContract {
    private static final String FORM = "application/x-www-form-urlencoded";
    /** The sheet's form A as it is signed. */
    private static final String FORM_A =
            "{\"additional_info\":[],\"amount\":\"149000\",\"buyer_email\":\"budi@example.com\",\"buyer_name\":\"Budi Santoso\",\"buyer_phone\":\"081234567890\",\"channel\":\"mpm\",\"created_at\":\"2026-01-05 09:00:00\",\"expired_at\":\"2026-01-06 09:00:00\",\"fee\":\"4000\",\"is_escrow\":false,\"paid_at\":\"2026-01-05 09:12:33\",\"paid_off\":145000,\"payment_no\":\"\",\"reference_id\":\"ORD-2026-000123\",\"settlement_status\":\"unsettle\",\"sid\":\"SESSION789\",\"status\":\"berhasil\",\"status_code\":1,\"sub_total\":\"145000\",\"system_notes\":\"\",\"total\":\"149000\",\"transaction_status_code\":6,\"trx_id\":12345678,\"url\":\"https:\\/\\/toko.example\\/api\\/webhooks\\/ipaymu\",\"via\":\"qris\"}";
    /** The sheet's JSON B. */
    private static final String JSON_B =
            "{\"additional_info\":[],\"amount\":\"149000\",\"buyer_email\":\"budi@example.com\",\"buyer_name\":\"Budi Santoso\",\"buyer_phone\":\"081234567890\",\"channel\":\"bca\",\"created_at\":\"2026-01-05 09:00:00\",\"expired_at\":\"2026-01-06 09:00:00\",\"fee\":\"4000\",\"is_escrow\":false,\"paid_at\":\"2026-01-05 09:12:33\",\"paid_off\":145000,\"payment_no\":\"1145000123456789\",\"reference_id\":\"ORD-2026-000123\",\"settlement_status\":\"settled\",\"sid\":\"8D1C1E4A-TEST\",\"status\":\"berhasil\",\"status_code\":1,\"sub_total\":\"145000\",\"system_notes\":\"\",\"total\":\"149000\",\"transaction_status_code\":1,\"trx_id\":193205,\"url\":\"https:\\/\\/toko.example\\/api\\/webhooks\\/ipaymu\",\"via\":\"va\"}";

    private final MovableClock clock = new MovableClock();
    private final IpaymuStub stub = new IpaymuStub();
    private final PaymentGateway gateway = gateway(clock, LONG);

    @AfterEach
    void close() {
        stub.close();
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public PaymentGateway gateway(Clock itsClock, Duration patience) {
        return new IpaymuGateway(
                settings(Optional.of(IpaymuStub.VA), Optional.of(IpaymuStub.API_KEY)),
                TestShop.SETTINGS,
                itsClock,
                patience);
    }

    private IpaymuSettings settings(Optional<String> va, Optional<String> key) {
        return new IpaymuSettings() {
            @Override
            public Optional<String> va() {
                return va;
            }

            @Override
            public Optional<String> apiKey() {
                return key;
            }

            @Override
            public boolean live() {
                return false;
            }

            @Override
            public Optional<URI> url() {
                return Optional.of(stub.address());
            }

            @Override
            public List<String> channels() {
                return List.of("qris", "bca", "dana", "card");
            }

            @Override
            public int rank() {
                return 30;
            }
        };
    }

    @Override
    public IpaymuStub stub() {
        return stub;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Override
    public boolean givesBack() {
        return false;
    }

    @Override
    public void customerPays(AttemptId attempt) {
        stub.paid(attempt.toString(), stub.of(attempt.toString()).asked);
    }

    @Override
    public void customerPays(AttemptId attempt, Money another) {
        stub.paid(attempt.toString(), another.minorUnits());
    }

    @Override
    public void providerEnds(AttemptId attempt, Outcome outcome) {
        stub.of(attempt.toString()).status = switch (outcome) {
            case FAILED -> "5";
            case EXPIRED -> "-2";
            default -> "2";
        };
    }

    @Override
    public Money sentBack(AttemptId attempt) {
        return Money.rupiah(0);
    }

    @Override
    public int madeAt(AttemptId attempt) {
        return stub.made(attempt.toString());
    }

    @Override
    public SentNotice notice(AttemptId attempt) {
        return form(stub.notice(attempt.toString()));
    }

    @Override
    public SentNotice touched(SentNotice sent) {
        var changed = new String(sent.body(), StandardCharsets.UTF_8).replace("status_code=1", "status_code=0");
        return new SentNotice(changed.getBytes(StandardCharsets.UTF_8), sent.headers());
    }

    /** A form as iPaymu sends it, signed over its typed JSON, which is put together here and not by the code under test. */
    private static SentNotice form(Map<String, String> fields) {
        var numbers = Set.of("trx_id", "status_code", "transaction_status_code", "paid_off");
        var typed = new TreeMap<String, String>();
        fields.forEach((name, value) ->
                typed.put(name, numbers.contains(name) ? value : "\"" + value.replace("/", "\\/") + "\""));
        typed.put("is_escrow", "false");
        typed.put("additional_info", "[]");
        return new SentNotice(
                encoded(fields),
                Map.of(
                        "content-type",
                        List.of(FORM),
                        "x-signature",
                        List.of(IpaymuSignature.of(IpaymuStub.written(typed), IpaymuStub.VA))));
    }

    private static byte[] encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private PaymentGateway.Intent intentBy(PaymentWay way) {
        var any = intent();
        return new PaymentGateway.Intent(
                any.attempt(), any.order(), way, any.amount(), any.expiresAt(), any.buyer(), any.returnTo(), false);
    }

    @Test
    void requests_are_signed_as_the_provider_computes_it() {
        var body =
                "{\"name\":\"Budi Santoso\",\"phone\":\"081234567890\",\"email\":\"budi@example.com\",\"amount\":145000,\"notifyUrl\":\"https://toko.example/api/webhooks/ipaymu\",\"referenceId\":\"ORD-2026-000123\",\"paymentMethod\":\"va\",\"paymentChannel\":\"bca\"}"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(IpaymuSignature.sha256(body))
                .isEqualTo("7c36b7e4c1e191c4771a442c036bb27453fa226c0afa5674f03c7057cb9606b6");
        assertThat(IpaymuSignature.ofRequest("POST", IpaymuStub.VA, body, IpaymuStub.API_KEY))
                .isEqualTo("7eced8a0d7a88e1c2f937921f512fcc4cef541e17e14da70d00a43588d1bf390");
        assertThat(IpaymuSignature.ofRequest(
                        "GET", IpaymuStub.VA, "{}".getBytes(StandardCharsets.UTF_8), IpaymuStub.API_KEY))
                .isEqualTo("a969f52843771bbc0aa21d38c22a375a5b8eb613e0b85f39697a4935697441be");
    }

    @ParameterizedTest
    @CsvSource({
        "as signed,fe08db612a2545469ca02f91181e67b172be0c87df8ad461d85bd514204d8e5c",
        "cleaned,84667d6af2c9ec56872337524c303b91fa8f2fffc8f7d79e166608f755b64ea9"
    })
    void a_form_is_believed_by_each_of_its_signatures(String form, String signature) {
        var fields = new TreeMap<String, String>();
        for (var pair : FORM_A.substring(1, FORM_A.length() - 1).split(",(?=\")")) {
            var colon = pair.indexOf("\":");
            var value = pair.substring(colon + 2).replace("\\/", "/");
            fields.put(
                    pair.substring(1, colon), value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
        }
        fields.put("is_escrow", "0");

        var read = IpaymuNotices.read(
                encoded(fields),
                Map.of("content-type", List.of(FORM), "x-signature", List.of(signature)),
                IpaymuStub.VA);

        assertThat(read.reference()).as(form).isEqualTo("12345678");
    }

    @Test
    void json_is_believed_in_any_order_of_its_fields() {
        var signature = "e4d7793f7aad465f4c5bf5194d865c9139c5cc90d08d36421b2335c73401f6b3";
        var headers = Map.of("content-type", List.of("application/json"), "x-signature", List.of(signature));
        var turned = JSON_B.replace("\"additional_info\":[],", "")
                .replace("\"via\":\"va\"}", "\"via\":\"va\", \"additional_info\": []}");

        for (var body : List.of(JSON_B, turned))
            assertThat(IpaymuNotices.read(body.getBytes(StandardCharsets.UTF_8), headers, IpaymuStub.VA)
                            .key())
                    .isEqualTo("193205:1:1");
        var changed = JSON_B.replace("\"149000\"", "\"1\"").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> IpaymuNotices.read(changed, headers, IpaymuStub.VA))
                .isInstanceOf(BadNotice.class);
    }

    @ParameterizedTest
    @CsvSource({"false", "0"})
    void the_oldest_form_with_amounts_as_numbers_is_believed_too(String escrow) {
        var signed = FORM_A.replace("\"is_escrow\":false", "\"is_escrow\":" + escrow)
                .replaceAll("\"(sub_total|total|amount|fee)\":\"(\\d+)\"", "\"$1\":$2");
        var headers = Map.of(
                "content-type",
                List.of("application/json"),
                "x-signature",
                List.of(IpaymuSignature.of(signed, IpaymuStub.VA)));

        assertThat(IpaymuNotices.read(FORM_A.getBytes(StandardCharsets.UTF_8), headers, IpaymuStub.VA)
                        .reference())
                .isEqualTo("12345678");
    }

    @ParameterizedTest
    @CsvSource({"VIRTUAL_ACCOUNT,bca,bank;va", "QRIS,,qr", "EWALLET,dana,redirect", "CARD,,redirect"})
    void each_channel_tells_how_to_pay(PaymentMethod method, String channel, String shown) {
        var way = channel == null ? PaymentWay.by(method) : PaymentWay.by(method, channel);

        var ready = (Answer.Ready) gateway.start(intentBy(way));

        assertThat(ready.instructions().keySet()).containsExactlyInAnyOrder(shown.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "0,PENDING",
        "1,PAID",
        "6,PAID",
        "7,AUTHORISED",
        "2,CANCELLED",
        "3,PAID",
        "4,FAILED",
        "5,FAILED",
        "-2,EXPIRED",
        "99,UNKNOWN"
    })
    void states_mean_what_the_provider_means(String status, Outcome expected) {
        var attempt = started();
        stub.of(attempt.id().toString()).status = status;

        assertThat(gateway.status(attempt).outcome()).isEqualTo(expected);
    }

    @Test
    void money_that_went_back_there_is_told_once_and_its_amount_is_not_guessed() {
        var attempt = paid();
        var paid = notice(attempt.id());
        assertThat(gateway.verify(paid.body(), paid.headers()).moneyBack()).isFalse();
        assertThat(gateway.takenBack(attempt, paid.body())).contains(List.of());

        stub.of(attempt.id().toString()).status = "3";
        var refunded = notice(attempt.id());

        assertThat(gateway.verify(refunded.body(), refunded.headers()).moneyBack())
                .isTrue();
        assertThat(gateway.takenBack(attempt, refunded.body()))
                .hasValueSatisfying(told -> assertThat(told).singleElement().satisfies(back -> {
                    assertThat(back.kind()).isEqualTo(TakenBack.Kind.REFUND);
                    assertThat(back.amount()).isEmpty();
                    assertThat(back.key()).startsWith(attempt.reference().orElseThrow());
                }));
        assertThat(gateway.status(attempt)).isEqualTo(Report.paid(DUE));
        stub.is(StubProvider.Mood.BREAKS);
        assertThat(gateway.takenBack(attempt, refunded.body())).isEmpty();
    }

    @Test
    void a_fee_that_the_customer_bears_is_not_the_shops_money() {
        var attempt = started();
        stub.paid(attempt.id().toString(), DUE.minorUnits() + 4_000);

        assertThat(gateway.status(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Test
    void a_transaction_of_somebody_else_says_nothing() {
        var attempt = started();
        var other = paid();
        var mixedUp = answered(
                intent(), new Answer.Ready(other.reference().orElseThrow(), attempt.instructions(), Optional.empty()));

        assertThat(gateway.status(mixedUp).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void without_its_keys_it_takes_nothing_and_believes_nobody() {
        var off = new IpaymuGateway(settings(Optional.empty(), Optional.empty()), TestShop.SETTINGS, clock, LONG);

        assertThat(off.ways()).isEmpty();
        assertThatThrownBy(() -> off.verify("{\"trx_id\":1}".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(BadNotice.class);
    }
}

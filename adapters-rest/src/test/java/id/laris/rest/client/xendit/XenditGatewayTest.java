package id.laris.rest.client.xendit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.RefundReport;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XenditGatewayTest implements OutsideGatewayContract {
    private final MovableClock clock = new MovableClock();
    private final XenditStub stub = new XenditStub();
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
        return new XenditGateway(
                settings(Optional.of(XenditStub.SECRET_KEY), Optional.of(XenditStub.CALLBACK_TOKEN)),
                TestShop.SETTINGS,
                itsClock,
                patience);
    }

    private XenditSettings settings(Optional<String> key, Optional<String> token) {
        return new XenditSettings() {
            @Override
            public Optional<String> secretKey() {
                return key;
            }

            @Override
            public Optional<String> callbackToken() {
                return token;
            }

            @Override
            public URI url() {
                return stub.address();
            }

            @Override
            public List<String> channels() {
                return List.of("dana", "ovo", "qris", "bca");
            }

            @Override
            public int rank() {
                return 20;
            }
        };
    }

    @Override
    public XenditStub stub() {
        return stub;
    }

    @Override
    public MovableClock clock() {
        return clock;
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
            case FAILED -> "FAILED";
            case EXPIRED -> "EXPIRED";
            default -> "CANCELED";
        };
    }

    @Override
    public Money sentBack(AttemptId attempt) {
        return Money.rupiah(stub.of(attempt.toString()).refunds.values().stream()
                .mapToLong(sent -> (Long) sent.get("amount"))
                .sum());
    }

    @Override
    public int madeAt(AttemptId attempt) {
        return stub.made(attempt.toString());
    }

    @Override
    public SentNotice notice(AttemptId attempt) {
        return new SentNotice(
                stub.notice(attempt.toString()), Map.of("x-callback-token", List.of(XenditStub.CALLBACK_TOKEN)));
    }

    /** The token is all there is: a body that was changed is found out by asking. */
    @Override
    public SentNotice touched(SentNotice sent) {
        return new SentNotice(sent.body(), Map.of("x-callback-token", List.of("tok_TEST_0123456789abcdeF")));
    }

    private PaymentGateway.Intent intentBy(PaymentWay way) {
        var any = intent();
        return new PaymentGateway.Intent(
                any.attempt(), any.order(), way, any.amount(), any.expiresAt(), any.buyer(), any.returnTo(), false);
    }

    @Test
    void credentials_are_as_the_provider_wants_them() {
        started();

        assertThat(stub.calls().get(0).header("Authorization"))
                .isEqualTo("Basic eG5kX2RldmVsb3BtZW50X1RFU1RLRVkwMTIzNDU2Nzg5Og==");
    }

    @ParameterizedTest
    @CsvSource({"tok_TEST_0123456789abcdef,true", "tok_TEST_0123456789abcdeF,false", ",false"})
    void a_notice_is_believed_by_its_token_only(String token, boolean believed) {
        var sent = notice(started().id());
        Map<String, List<String>> headers = token == null ? Map.of() : Map.of("x-callback-token", List.of(token));

        if (believed) assertThat(gateway.verify(sent.body(), headers)).isNotNull();
        else assertThatThrownBy(() -> gateway.verify(sent.body(), headers)).isInstanceOf(BadNotice.class);
    }

    @ParameterizedTest
    @CsvSource({"EWALLET,dana,redirect", "EWALLET,ovo,push", "VIRTUAL_ACCOUNT,bca,bank;va", "QRIS,,qr"})
    void each_channel_tells_how_to_pay(PaymentMethod method, String channel, String shown) {
        var way = channel == null ? PaymentWay.by(method) : PaymentWay.by(method, channel);

        var ready = (Answer.Ready) gateway.start(intentBy(way));

        assertThat(ready.instructions().keySet()).containsExactlyInAnyOrder(shown.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTING_PAYMENTS,PENDING",
        "REQUIRES_ACTION,PENDING",
        "AUTHORIZED,AUTHORISED",
        "FAILED,FAILED",
        "EXPIRED,EXPIRED",
        "CANCELED,CANCELLED",
        "SOMETHING_NEW,UNKNOWN"
    })
    void states_mean_what_the_provider_means(String status, Outcome expected) {
        var attempt = started();
        stub.of(attempt.id().toString()).status = status;

        assertThat(gateway.status(attempt).outcome()).isEqualTo(expected);
    }

    @Test
    void money_that_comes_after_the_request_expired_is_found() {
        var attempt = started();
        providerEnds(attempt.id(), Outcome.EXPIRED);
        assertThat(gateway.status(attempt).outcome()).isEqualTo(Outcome.EXPIRED);

        customerPays(attempt.id());

        assertThat(gateway.status(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Test
    void what_nobody_paid_is_taken_back() {
        assertThat(gateway.cancel(started()).outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void refunds_are_told_ours_by_our_name_and_others_by_theirs() {
        var attempt = paid();
        var ours = UUID.randomUUID();
        gateway.refund(ours, attempt, Money.rupiah(55_000));
        stub.refundedAtTheDashboard(attempt.id().toString(), 45_000);

        var left = gateway.takenBack(attempt, new byte[0]).orElseThrow();

        assertThat(left).extracting(TakenBack::refund).containsExactlyInAnyOrder(Optional.of(ours), Optional.empty());
        assertThat(left)
                .extracting(t -> t.amount().orElseThrow())
                .containsExactlyInAnyOrder(Money.rupiah(55_000), Money.rupiah(45_000));
    }

    @Test
    void a_notice_of_a_refund_is_read_also_when_it_is_nested_twice() {
        var attempt = paid();
        var told =
                "{\"event\":\"refund.succeeded\",\"data\":{\"data\":{\"id\":\"rfd-1\",\"payment_request_id\":\"%s\",\"reference_id\":\"RF-1\",\"status\":\"SUCCEEDED\"}}}"
                        .formatted(attempt.reference().orElseThrow());

        var read = gateway.verify(
                told.getBytes(StandardCharsets.UTF_8), Map.of("x-callback-token", List.of(XenditStub.CALLBACK_TOKEN)));

        assertThat(Optional.of(read.reference())).isEqualTo(attempt.reference());
        assertThat(read.key()).isEqualTo("refund.succeeded:rfd-1:SUCCEEDED");
    }

    @Test
    void money_on_a_virtual_account_goes_back_by_hand() {
        var intent = intentBy(PaymentWay.by(PaymentMethod.VIRTUAL_ACCOUNT, "bca"));
        var attempt = answered(intent, gateway.start(intent));
        customerPays(intent.attempt());

        assertThat(gateway.refund(UUID.randomUUID(), attempt, DUE)).isEqualTo(RefundReport.REFUSED);
    }

    @Test
    void without_key_and_token_it_takes_nothing_and_believes_nobody() {
        var off = new XenditGateway(settings(Optional.empty(), Optional.empty()), TestShop.SETTINGS, clock, LONG);

        assertThat(off.ways()).isEmpty();
        assertThatThrownBy(() ->
                        off.verify("{}".getBytes(StandardCharsets.UTF_8), Map.of("x-callback-token", List.of(""))))
                .isInstanceOf(BadNotice.class);
    }
}

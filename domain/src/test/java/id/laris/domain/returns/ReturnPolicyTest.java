package id.laris.domain.returns;

import static id.laris.domain.returns.Delivered.CAP;
import static id.laris.domain.returns.Delivered.SHIRT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.order.Order;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReturnPolicyTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ReturnPolicy STANDARD = ReturnPolicy.standard();
    private static final Slug CAPS = new Slug("topi");

    private static ReturnPolicy.Wanted wanted(Sku sku, int pieces, ReturnReason reason) {
        return new ReturnPolicy.Wanted(sku, Quantity.of(pieces), reason, Optional.of(CAPS));
    }

    private static ThrowingCallable judging(
            ReturnPolicy policy, Order order, Instant now, int photos, ReturnPolicy.Wanted... wanted) {
        return () -> policy.judge(order, List.of(), List.of(wanted), photos, now, JAKARTA);
    }

    private static void assertRefused(String code, ThrowingCallable judging) {
        assertThatThrownBy(judging).isInstanceOfSatisfying(ReturnNotTaken.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    @Test
    void takes_back_until_the_end_of_the_last_day_in_the_shops_zone() {
        var order = Delivered.order();
        var lastMoment = Instant.parse("2026-11-28T16:59:59Z");
        var piece = wanted(SHIRT, 1, ReturnReason.CHANGED_MIND);

        assertThatCode(judging(STANDARD, order, lastMoment, 0, piece)).doesNotThrowAnyException();
        assertRefused("return-window-closed", judging(STANDARD, order, lastMoment.plusSeconds(1), 0, piece));
    }

    @Test
    void takes_nothing_back_that_has_not_arrived() {
        var onItsWay = Delivered.shipped(0, Delivered.line(SHIRT, 1_000, 1));

        assertRefused(
                "return-not-delivered",
                judging(STANDARD, onItsWay, Delivered.AT, 1, wanted(SHIRT, 1, ReturnReason.DAMAGED)));
    }

    @Test
    void wants_to_see_damage() {
        var piece = wanted(SHIRT, 1, ReturnReason.DAMAGED);

        assertRefused("return-photos-needed", judging(STANDARD, Delivered.order(), Delivered.AT, 0, piece));
        assertThatCode(judging(STANDARD, Delivered.order(), Delivered.AT, 1, piece))
                .doesNotThrowAnyException();
    }

    @Test
    void goods_sold_without_return_come_back_only_when_the_shop_is_to_blame() {
        var policy = new ReturnPolicy(2, 7, STANDARD.terms(), Set.of(CAPS), Set.of(), Delivered.AT);
        var bySku = new ReturnPolicy(3, 7, STANDARD.terms(), Set.of(), Set.of(CAP), Delivered.AT);

        for (var each : List.of(policy, bySku)) {
            assertRefused(
                    "return-final-sale",
                    judging(each, Delivered.order(), Delivered.AT, 1, wanted(CAP, 1, ReturnReason.WRONG_SIZE)));
            assertThatCode(judging(each, Delivered.order(), Delivered.AT, 1, wanted(CAP, 1, ReturnReason.DAMAGED)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void customers_cannot_say_that_nobody_took_the_parcel() {
        assertRefused(
                "return-reason-not-taken",
                judging(STANDARD, Delivered.order(), Delivered.AT, 1, wanted(CAP, 1, ReturnReason.NOT_TAKEN)));
    }

    @Test
    void takes_no_piece_back_twice_but_one_whose_return_was_rejected() {
        var order = Delivered.order();
        var asked = Delivered.asked(order, 1, ReturnReason.CHANGED_MIND, Map.of(SHIRT, 2));
        var two = List.of(wanted(SHIRT, 2, ReturnReason.CHANGED_MIND));

        assertThatThrownBy(() -> STANDARD.judge(order, List.of(asked), two, 0, Delivered.AT, JAKARTA))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("more-than-delivered");
                    assertThat(refused.details()).containsEntry("left", 1);
                });
        assertThatCode(() -> STANDARD.judge(order, List.of(asked.reject(Delivered.AT)), two, 0, Delivered.AT, JAKARTA))
                .doesNotThrowAnyException();
    }

    @Test
    void has_terms_for_every_reason_and_a_window_of_a_year_at_most() {
        assertThatThrownBy(() -> new ReturnPolicy(2, 7, Map.of(), Set.of(), Set.of(), Delivered.AT))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ReturnPolicy(2, 366, STANDARD.terms(), Set.of(), Set.of(), Delivered.AT))
                .isInstanceOf(Invalid.class);
    }
}

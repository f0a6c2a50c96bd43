package id.laris.domain.returns;

import static id.laris.domain.returns.Delivered.AT;
import static id.laris.domain.returns.Delivered.CAP;
import static id.laris.domain.returns.Delivered.SHIRT;
import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReturnRequestTest {
    private static final WarehouseCode BDG = new WarehouseCode("BDG");

    private static ReturnRequest asked() {
        return Delivered.asked(Delivered.order(), 1, ReturnReason.CHANGED_MIND, Map.of(SHIRT, 2));
    }

    @Test
    void an_answer_of_the_customer_puts_it_before_staff_again() {
        var waiting = asked().askBack(AT);

        assertThat(waiting.answered(AT).state()).isEqualTo(ReturnState.REQUESTED);
        assertThat(asked().answered(AT).state()).isEqualTo(ReturnState.REQUESTED);
    }

    @Test
    void can_be_called_off_until_the_goods_are_there() {
        var onTheWay = asked().approve(AT).sent("JNE", "RET-1", AT);

        assertThat(onTheWay.cancel(AT).state()).isEqualTo(ReturnState.CANCELLED);
        var there = onTheWay.receive(BDG, AT);
        assertThatThrownBy(() -> there.cancel(AT)).isInstanceOf(ReturnStepNotAllowed.class);
    }

    @Test
    void every_piece_is_looked_at() {
        var there = asked().approve(AT).receive(BDG, AT);

        assertThatThrownBy(() -> there.inspect(Map.of(SHIRT, Found.of(1, 0, 0)), AT))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> there.inspect(Map.of(), AT)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> there.inspect(Map.of(SHIRT, Found.of(1, 1, 0), CAP, Found.of(1, 0, 0)), AT))
                .isInstanceOf(Invalid.class);
        assertThat(there.inspect(Map.of(SHIRT, Found.of(1, 0, 1)), AT).state()).isEqualTo(ReturnState.INSPECTED);
        assertThatThrownBy(() -> new Found(Quantity.of(1), Quantity.of(0), Quantity.of(1), Quantity.of(2)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void is_settled_once_and_with_no_more_than_is_owed() {
        var inspected = asked().approve(AT).receive(BDG, AT).inspect(Map.of(SHIRT, Found.of(2, 0, 0)), AT);
        var payout = new Payout(rupiah(150_000), rupiah(50_000), rupiah(0));

        assertThatThrownBy(() -> inspected.settle(payout, rupiah(199_999), AT)).isInstanceOf(MoreThanOwed.class);
        var settled = inspected.settle(payout, rupiah(200_000), AT);
        assertThat(settled.payout()).contains(payout);
        assertThatThrownBy(() -> settled.settle(Payout.nothing(), rupiah(200_000), AT))
                .isInstanceOf(ReturnStepNotAllowed.class);
    }

    @Test
    void a_parcel_nobody_took_is_on_its_way_back_with_all_that_left() {
        var refused = ReturnRequest.refusedParcel(
                ReturnNumber.of(2026, 3), Delivered.shipped(0, Delivered.line(SHIRT, 1_000, 3)), 1, AT);

        assertThat(refused.state()).isEqualTo(ReturnState.GOODS_ON_THE_WAY);
        assertThat(refused.pieces()).isEqualTo(3);
    }

    @Test
    void everything_is_back_when_all_returns_together_brought_it() {
        var order = Delivered.order();
        var shirts = Delivered.inspected(order, 1, ReturnReason.CHANGED_MIND, Map.of(SHIRT, 3));
        var cap = Delivered.inspected(order, 2, ReturnReason.CHANGED_MIND, Map.of(CAP, 1));

        assertThat(ReturnRequest.broughtEverything(order, List.of(shirts))).isFalse();
        assertThat(ReturnRequest.broughtEverything(order, List.of(shirts, cap))).isTrue();
    }

    /** Whatever anybody tries in whatever order: each state is reached by the table alone, and no more comes back than was delivered. */
    @Property
    void whatever_is_tried_no_more_comes_back_than_was_delivered(
            @ForAll @Size(max = 60) List<@IntRange(max = 8) Integer> steps) {
        var order = Delivered.order();
        var returns = new ArrayList<ReturnRequest>();
        for (var step : steps) {
            var before = returns.isEmpty() ? null : returns.get(returns.size() - 1);
            try {
                if (step == 0) {
                    var asked = Delivered.asked(order, returns.size() + 1, ReturnReason.CHANGED_MIND, Map.of(SHIRT, 2));
                    var left = ReturnRequest.returnable(order, returns, SHIRT);
                    if (left.value() >= 2) returns.add(asked);
                } else if (before != null) {
                    var after = take(step, before);
                    assertThat(after.state() == before.state() || before.state().canBecome(after.state()))
                            .isTrue();
                    returns.set(returns.size() - 1, after);
                }
            } catch (Refusal refused) {
                assertThat(refused.code()).isEqualTo("return-step-not-allowed");
            }
            var claimed = returns.stream()
                    .filter(r -> r.state().claimsPieces())
                    .mapToInt(ReturnRequest::pieces)
                    .sum();
            assertThat(claimed).isLessThanOrEqualTo(3);
            assertThat(ReturnRequest.returnable(order, returns, SHIRT).value()).isEqualTo(3 - claimed);
        }
    }

    private static ReturnRequest take(int step, ReturnRequest request) {
        return switch (step) {
            case 1 -> request.approve(AT);
            case 2 -> request.reject(AT);
            case 3 -> request.askBack(AT);
            case 4 -> request.answered(AT);
            case 5 -> request.sent("JNE", "", AT);
            case 6 -> request.receive(BDG, AT);
            case 7 -> request.inspect(Map.of(SHIRT, Found.of(1, 1, 0)), AT);
            default -> request.cancel(AT);
        };
    }
}

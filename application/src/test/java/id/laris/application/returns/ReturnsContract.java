package id.laris.application.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.application.stock.Photo;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.Replacement;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of returns promises. */
public interface ReturnsContract {
    Instant ASKED = Instant.parse("2098-01-01T00:00:00Z");

    Returns returns();

    /** Where the orders lie that the returns belong to. */
    Orders orders();

    private Order order() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        return order;
    }

    private ReturnRequest asked(Order order, Instant at, Photo... photos) {
        var request = ReturnRequest.ask(
                returns().nextNumber(2031),
                order,
                ReturnRequest.Origin.CUSTOMER,
                ReturnRequest.Wish.REFUND,
                List.of(new ReturnRequest.Line(
                        order.lines().get(0).sku(), Quantity.of(1), ReturnReason.DAMAGED, Optional.empty())),
                1,
                photos.length,
                at);
        returns().add(request, List.of(photos));
        return request;
    }

    @Test
    default void comes_back_as_it_was_written_with_pictures_and_words() {
        var photo = new Photo(Photo.Type.PNG, new byte[] {1, 2, 3});
        var request = asked(order(), ASKED, photo);
        var first = new Remark(UUID.randomUUID(), false, "customer", "Sobek di bahu", ASKED);
        var second = new Remark(UUID.randomUUID(), true, "staff x", "Fotonya\nkurang jelas", ASKED.plusSeconds(5));

        returns().write(request.number(), first);
        returns().write(request.number(), second);

        assertThat(returns().get(request.number())).isEqualTo(request);
        assertThat(returns().photo(request.number(), 1)).contains(photo);
        assertThat(returns().photo(request.number(), 2)).isEmpty();
        assertThat(returns().remarks(request.number())).containsExactly(first, second);
        assertThatThrownBy(() -> returns().get(ReturnNumber.of(2030, 99_999))).isInstanceOf(Missing.class);
    }

    @Test
    default void every_step_is_saved_once() {
        var request = asked(order(), ASKED);
        var sku = request.lines().get(0).sku();
        returns().save(request.approve(ASKED.plusSeconds(1)));
        assertThatThrownBy(() -> returns().save(request.reject(ASKED))).isInstanceOf(StaleVersion.class);

        returns().save(returns().get(request.number()).sent("JNE", "RET-1", ASKED.plusSeconds(2)));
        returns().save(returns().get(request.number()).receive(new WarehouseCode("BDG"), ASKED.plusSeconds(3)));
        returns().save(returns().get(request.number()).inspect(Map.of(sku, Found.of(0, 1, 0)), ASKED.plusSeconds(4)));
        var owed = Money.rupiah(70_000);
        var payout = new Payout(Money.rupiah(40_000), Money.rupiah(20_000), Money.rupiah(0), Money.rupiah(10_000));
        returns().save(returns().get(request.number()).settle(payout, owed, ASKED.plusSeconds(5)));

        var stored = returns().get(request.number());
        assertThat(stored.state()).isEqualTo(ReturnState.SETTLED);
        assertThat(stored.courier()).isEqualTo("JNE");
        assertThat(stored.tracking()).isEqualTo("RET-1");
        assertThat(stored.warehouse()).contains(new WarehouseCode("BDG"));
        assertThat(stored.lines().get(0).found()).contains(Found.of(0, 1, 0));
        assertThat(stored.payout()).contains(payout);
        assertThat(stored.changedAt()).isEqualTo(ASKED.plusSeconds(5));
        assertThat(stored.version()).isEqualTo(5);
    }

    @Test
    default void a_replacement_is_kept_with_what_it_took() {
        var request = asked(order(), ASKED);
        var other = order();
        var sku = request.lines().get(0).sku();
        returns().save(request.approve(ASKED));
        var by = new Replacement(
                other.id(),
                other.number(),
                Money.rupiah(45_000),
                Money.rupiah(9_000),
                List.of(new Swap(sku, new Sku("LAIN-1"), Quantity.of(1))));

        returns().save(returns().get(request.number()).replace(by, Money.rupiah(50_000), ASKED.plusSeconds(1)));

        var stored = returns().get(request.number());
        assertThat(stored.replacement()).contains(by);
        assertThat(returns().findReplacedBy(other.id())).contains(stored);
        assertThat(returns().findReplacedBy(request.order())).isEmpty();
        returns().save(stored.receive(new WarehouseCode("BDG"), ASKED.plusSeconds(3)));
        assertThat(returns().get(request.number()).replacement()).contains(by);
    }

    @Test
    default void those_of_an_order_are_found_oldest_first() {
        var order = order();
        var first = asked(order, ASKED);
        var second = asked(order, ASKED.plusSeconds(9));
        asked(order(), ASKED.plusSeconds(3));

        assertThat(returns().of(order.id())).containsExactly(first, second);
        assertThat(returns().lockOf(order.id())).containsExactly(first, second);
    }

    @Test
    default void are_listed_newest_first_by_state_and_number() {
        var order = order();
        var first = asked(order, ASKED);
        var second = asked(order, ASKED.plusSeconds(9));
        var third = asked(order, ASKED.plusSeconds(9));
        returns().save(second.reject(ASKED));

        assertThat(numbers(Optional.empty(), false, order.number().value().toLowerCase()))
                .containsExactly(third.number(), second.number(), first.number());
        assertThat(numbers(Optional.empty(), true, order.number().value()))
                .containsExactly(third.number(), first.number());
        assertThat(numbers(
                        Optional.of(ReturnState.REJECTED), false, order.number().value()))
                .containsExactly(second.number());
        assertThat(numbers(Optional.empty(), false, third.number().value())).containsExactly(third.number());

        var page = returns()
                .list(new ReturnQuery(Optional.empty(), false, order.number().value(), Optional.empty(), 2));
        assertThat(page.items()).extracting(ReturnRequest::number).containsExactly(third.number(), second.number());
        var rest = returns()
                .list(new ReturnQuery(Optional.empty(), false, order.number().value(), page.next(), 2));
        assertThat(rest.items()).extracting(ReturnRequest::number).containsExactly(first.number());
        assertThat(rest.next()).isEmpty();
        assertThatThrownBy(() -> returns().list(new ReturnQuery(Optional.empty(), false, "", Optional.of("~"), 5)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    default void words_and_pictures_can_be_forgotten() {
        var order = order();
        var request = asked(order, ASKED, new Photo(Photo.Type.PNG, new byte[] {1}));
        returns().write(request.number(), new Remark(UUID.randomUUID(), false, "customer", "Sobek", ASKED));

        returns().forgetWords(order.id());

        assertThat(returns().remarks(request.number())).isEmpty();
        assertThat(returns().photo(request.number(), 1)).isEmpty();
        assertThat(returns().get(request.number())).isEqualTo(request);
    }

    private List<ReturnNumber> numbers(Optional<ReturnState> state, boolean openOnly, String text) {
        return returns().list(new ReturnQuery(state, openOnly, text, Optional.empty(), 50)).items().stream()
                .map(ReturnRequest::number)
                .toList();
    }
}

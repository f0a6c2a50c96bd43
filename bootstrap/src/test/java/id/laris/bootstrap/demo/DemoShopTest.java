package id.laris.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.InMemoryCategories;
import id.laris.application.catalogue.InMemoryProducts;
import id.laris.application.identity.CurrentActor;
import id.laris.application.invoice.InMemoryInvoices;
import id.laris.application.invoice.InvoiceDesk;
import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.PriceDesk;
import id.laris.application.payment.CashGateway;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.InMemoryMoneyBook;
import id.laris.application.payment.InMemoryPayments;
import id.laris.application.payment.ScriptedGateway;
import id.laris.application.payment.TransferGateway;
import id.laris.application.purchasing.InMemorySkuCosts;
import id.laris.application.reporting.InMemorySalesBook;
import id.laris.application.returns.InMemoryReturnPolicies;
import id.laris.application.returns.InMemoryReturns;
import id.laris.application.search.InMemoryProductSearch;
import id.laris.application.shared.EveryPage;
import id.laris.application.shared.InMemoryEvents;
import id.laris.application.shared.InMemoryIdempotency;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.application.shipping.InMemoryShipments;
import id.laris.application.shipping.InMemoryTariffs;
import id.laris.application.stock.InMemoryStockBook;
import id.laris.application.stock.InMemoryWarehouses;
import id.laris.application.stock.LedgerLine;
import id.laris.application.stock.LedgerQuery;
import id.laris.application.tax.FixedTaxRules;
import id.laris.application.terms.InMemoryReceivables;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.StockMovement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoShopTest {
    private static final Instant MORNING = Instant.parse("2026-11-21T02:00:00Z");

    /** A shop in memory whose clock stands still. */
    private static final class Shop {
        final Undo undo = new Undo();
        final Clock clock;
        final InMemoryCategories categories = new InMemoryCategories(undo);
        final InMemoryProducts products = new InMemoryProducts(undo);
        final InMemoryWarehouses warehouses = new InMemoryWarehouses(undo);
        final InMemoryStockBook book;
        final InMemoryTariffs tariffs = new InMemoryTariffs();
        final InMemoryOrders orders = new InMemoryOrders(undo);
        final InMemoryPayments payments = new InMemoryPayments(orders, undo);
        final InMemoryShipments shipments = new InMemoryShipments(undo);
        final InMemoryReturns returns = new InMemoryReturns(undo);
        final InMemoryEvents events;
        final InMemorySkuCosts costs = new InMemorySkuCosts(undo);
        final InMemoryInvoices invoices = new InMemoryInvoices(undo);
        final DemoShop demo;
        final DemoShop.Filled filled;

        Shop(Instant now) {
            clock = Clock.fixed(now, ZoneOffset.UTC);
            book = new InMemoryStockBook(warehouses, new TimeOrderedIds(clock), clock, undo);
            events = new InMemoryEvents(clock, new CurrentActor(), undo);
            demo = new DemoShop(
                    new InMemoryIdempotency(clock, undo),
                    categories,
                    products,
                    warehouses,
                    book,
                    costs,
                    tariffs,
                    new AllRegions(),
                    orders,
                    payments,
                    new InMemoryMoneyBook(payments, orders, undo),
                    papers(),
                    returns,
                    new InMemoryReturnPolicies(undo),
                    new InMemorySalesBook(orders, payments, undo),
                    shipments,
                    events,
                    new InMemoryProductSearch(products, categories, book),
                    new PriceDesk(new FixedTaxRules(), categories, TestShop.SETTINGS),
                    new Gateways(
                            List.of(new TransferGateway(TestShop.SETTINGS), new CashGateway(), new ScriptedGateway())),
                    TestShop.SETTINGS,
                    clock);
            filled = demo.fill().orElseThrow();
        }

        private DemoPapers papers() {
            var settings = new InvoiceSettings(InvoiceSettings.When.PAID, "Toko Laris", "", "");
            return new DemoPapers(
                    invoices,
                    orders,
                    payments,
                    new InvoiceDesk(TestShop.SETTINGS, settings),
                    settings,
                    new InMemoryReceivables(orders, payments, undo));
        }
    }

    /** Filled once: the tests only look. */
    private static final Shop shop = new Shop(MORNING);

    @Test
    void everybody_knows_what_the_goods_cost() {
        var skus = shop.filled.goods().stream()
                .flatMap(product -> product.variants().stream())
                .toList();
        var costs = shop.costs.of(skus.stream().map(variant -> variant.sku()).toList());
        assertThat(skus).allSatisfy(variant -> assertThat(
                        costs.get(variant.sku()).rounded().minorUnits())
                .isBetween(
                        variant.price().minorUnits() * 35 / 100, variant.price().minorUnits() / 2 + 1));
    }

    @Test
    void fills_the_shop_with_goods_and_a_year_of_orders() {
        assertThat(shop.filled.products()).isBetween(55, 75);
        assertThat(shop.filled.variants()).isGreaterThan(900);
        assertThat(shop.filled.orders()).isBetween(300, 700);
        assertThat(shop.categories.all()).hasSize(18);
        assertThat(shop.warehouses.all()).hasSize(3);
    }

    @Test
    void leaves_a_furnished_shop_alone() {
        assertThat(shop.demo.fill()).isEmpty();
        assertThat(shop.demo.furnish()).isFalse();
        assertThat(shop.orders.all()).hasSize(shop.filled.orders());
    }

    @Test
    void the_same_clock_gives_the_same_shop() {
        var again = new Shop(MORNING);

        assertThat(again.orders.all()).isEqualTo(shop.orders.all());
        assertThat(again.payments.all()).isEqualTo(shop.payments.all());
        assertThat(again.events.published()).isEqualTo(shop.events.published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T02:00:00Z",
                "2026-01-01T17:30:00Z",
                "2026-03-02T10:00:00Z",
                "2027-07-04T23:59:59Z",
                "2028-02-29T06:15:00Z"
            })
    void every_tab_has_work_whenever_the_shop_opens(String now) {
        var counts = new Shop(Instant.parse(now)).orders.countByTab();

        for (var tab : OrderTab.values())
            assertThat(counts.get(tab)).as(now + " " + tab).isGreaterThanOrEqualTo(5);
        assertThat(counts.get(OrderTab.COMPLETED)).isGreaterThan(250);
    }

    @Test
    void the_stock_ledger_and_the_holds_confirm_every_level() {
        assertThat(shop.book.compareWithLedger()).isEmpty();
    }

    @Test
    void what_the_stock_file_says_is_free_to_sell() {
        var wanted = DemoPlaces.stock();
        var free = shop.book.available(wanted.keySet());

        wanted.forEach((sku, levels) -> assertThat(
                        free.getOrDefault(sku, Quantity.ZERO).value())
                .as(sku.value())
                .isEqualTo(levels.values().stream().mapToInt(Integer::intValue).sum()));
    }

    @Test
    void no_level_was_ever_below_zero() {
        var onHand = new TreeMap<String, Integer>();
        for (var sku : DemoPlaces.stock().keySet()) {
            var movements = ledgerOf(sku);
            Collections.reverse(movements);
            for (var movement : movements)
                assertThat(onHand.merge(movement.sku() + "@" + movement.warehouse(), movement.change(), Integer::sum))
                        .as(movement.toString())
                        .isNotNegative();
        }
    }

    private static List<StockMovement> ledgerOf(Sku sku) {
        var movements = new ArrayList<StockMovement>();
        new EveryPage<LedgerLine>(
                        cursor -> shop.book.ledger(LedgerQuery.of(sku, 500).after(cursor)))
                .forEach(line -> movements.add(line.movement()));
        return movements;
    }

    @Test
    void money_stands_as_the_orders_say() {
        for (var order : shop.orders.all()) {
            var payment = shop.payments.get(order.id());
            assertThat(payment.due()).isEqualTo(order.totals().total());
            if (order.payment() == PaymentState.PAID)
                assertThat(payment.isCovered()).isTrue();
            if (order.payment() == PaymentState.REFUNDED) {
                assertThat(payment.captured()).isEqualTo(payment.refunded());
                assertThat(payment.captured().isPositive()).isTrue();
            }
            if (List.of(PaymentState.PENDING, PaymentState.EXPIRED, PaymentState.FAILED)
                    .contains(order.payment()))
                assertThat(payment.captured().isZero()).isTrue();
            if (order.state() == OrderState.CANCELLED)
                assertThat(payment.open()).isEmpty();
        }
    }

    @Test
    void whoever_paid_has_an_invoice_and_whoever_was_paid_back_a_credit_note() {
        var paidBack = shop.orders.all().stream()
                .filter(order -> order.payment() == PaymentState.REFUNDED)
                .toList();
        assertThat(paidBack).isNotEmpty();
        for (var order : shop.orders.all()) {
            var papers = shop.invoices.ofOrder(order.id());
            assertThat(papers)
                    .extracting(Invoice::kind)
                    .containsExactlyElementsOf(
                            switch (order.payment()) {
                                case PAID -> List.of(InvoiceKind.INVOICE);
                                case REFUNDED, PARTIALLY_REFUNDED ->
                                    List.of(InvoiceKind.INVOICE, InvoiceKind.CREDIT_NOTE);
                                default -> List.of();
                            });
            for (var paper : papers)
                assertThat(paper.total())
                        .isEqualTo(
                                paper.kind() == InvoiceKind.CREDIT_NOTE
                                                && order.payment() == PaymentState.PARTIALLY_REFUNDED
                                        ? shop.payments.get(order.id()).refunded()
                                        : order.totals().total());
        }
    }

    @Test
    void invoices_and_credit_notes_have_numbers_without_a_gap_in_the_order_of_time() {
        numberedInOrder(InvoiceKind.INVOICE, "INV");
        numberedInOrder(InvoiceKind.CREDIT_NOTE, "CN");
    }

    private void numberedInOrder(InvoiceKind kind, String series) {
        var written = shop.orders.all().stream()
                .flatMap(order -> shop.invoices.ofOrder(order.id()).stream())
                .filter(paper -> paper.kind() == kind)
                .sorted(Comparator.comparing(Invoice::issuedAt))
                .collect(Collectors.groupingBy(
                        paper -> paper.day().getYear(),
                        TreeMap::new,
                        Collectors.mapping(paper -> paper.number().value(), Collectors.toList())));
        assertThat(written).isNotEmpty();
        written.forEach((year, numbers) -> assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(i -> "%s-%d-%06d".formatted(series, year, i))
                        .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T02:00:00Z", "2026-01-01T17:30:00Z", "2027-07-04T23:59:59Z"})
    void some_goods_came_back_some_were_refused_and_some_are_on_their_way(String now) {
        var shop = new Shop(Instant.parse(now));
        var returns = shop.returns.all().toList();

        assertThat(returns).hasSizeBetween(8, 60);
        assertThat(returns)
                .extracting(ReturnRequest::state)
                .contains(ReturnState.REJECTED, ReturnState.SETTLED)
                .anyMatch(ReturnState::isOpen);
        assertThat(returns).allSatisfy(request -> assertThat(shop.returns.remarks(request.number()))
                .isNotEmpty());
        assertThat(shop.book.compareWithLedger()).isEmpty();
        for (var request : returns) {
            var sent = shop.payments.get(request.order()).refunds().stream()
                    .filter(refund -> refund.reason().equals(request.number().value()))
                    .map(Refund::amount)
                    .toList();
            assertThat(sent)
                    .isEqualTo(request.payout().map(ReturnRequest.Payout::total).stream()
                            .toList());
        }
    }

    @Test
    void no_two_open_transfers_ask_the_same_amount() {
        var amounts = shop.payments.all().stream()
                .flatMap(p -> p.attempts().stream())
                .filter(a ->
                        a.method() == PaymentMethod.BANK_TRANSFER && a.state().isOpen())
                .map(a -> a.asked())
                .toList();

        assertThat(amounts).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void no_outside_provider_is_asked_about_a_payment_it_does_not_know() {
        var tomorrow = MORNING.plus(Duration.ofDays(1));
        assertThat(shop.payments.unsettled(tomorrow, tomorrow, 100)).isEmpty();
        assertThat(shop.payments.openRefunds(100)).allMatch(refund -> refund.payment()
                .attempt(refund.refund().attempt())
                .provider()
                .equals(TransferGateway.PROVIDER));
    }

    @Test
    void parcels_hold_what_the_lines_count_as_shipped() {
        for (var order : shop.orders.all()) {
            var parcels = shop.shipments.ofOrder(order.id());
            var left = new TreeMap<Sku, Quantity>();
            parcels.stream().filter(p -> p.state() != Shipment.State.PACKED).forEach(p -> p.pieces()
                    .forEach((sku, n) -> left.merge(sku, n, Quantity::plus)));
            order.lines().forEach(line -> assertThat(left.getOrDefault(line.sku(), Quantity.ZERO))
                    .isEqualTo(line.shipped()));
            if (order.fulfilment() == FulfilmentState.DELIVERED)
                assertThat(parcels).isNotEmpty().allMatch(p -> p.state() == Shipment.State.DELIVERED);
        }
    }

    @Test
    void nothing_lies_in_the_future_except_limits_to_pay() {
        assertThat(shop.events.published())
                .extracting(RecordedEvent::occurredAt)
                .allMatch(at -> !at.isAfter(MORNING));
        assertThat(shop.orders.all()).allMatch(order -> order.placedAt().isBefore(MORNING));
        assertThat(shop.orders.unpaidAt(MORNING, 100)).isEmpty();
    }

    @Test
    void nobody_is_told_about_the_past() {
        assertThat(shop.events.claim(100, Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void every_story_is_told_from_placing_on_in_the_order_of_time() {
        for (var order : shop.orders.all()) {
            var story = shop.events.of(order.id().toString());
            assertThat(story.get(0).type()).isEqualTo("order.placed");
            assertThat(story).isSortedAccordingTo(java.util.Comparator.comparing(RecordedEvent::occurredAt));
        }
    }

    @Test
    void batik_sells_best_before_the_holidays() {
        Map<Integer, Long> byMonth = shop.orders.all().stream()
                .filter(order -> order.lines().stream().anyMatch(DemoShopTest::isForTheHolidays))
                .collect(Collectors.groupingBy(
                        order -> order.placedAt()
                                .atZone(TestShop.SETTINGS.zone())
                                .getMonthValue(),
                        Collectors.counting()));

        assertThat(byMonth.get(3)).isGreaterThan(byMonth.get(6));
    }

    @Test
    void some_money_is_still_on_its_way_from_couriers_and_banks() {
        var open = shop.orders.all().stream()
                .filter(order -> shop.payments.get(order.id()).open().isPresent())
                .map(Order::method)
                .collect(Collectors.toSet());

        assertThat(open).contains(PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY);
        assertThat(shop.payments.all().stream().flatMap(p -> p.attempts().stream()))
                .anyMatch(a -> a.state() == AttemptState.EXPIRED)
                .anyMatch(a -> a.state() == AttemptState.CANCELLED);
        assertThat(Money.sum(
                        shop.payments.all().stream().map(p -> p.kept()).toList(),
                        Money.rupiah(0).currency()))
                .isGreaterThan(Money.rupiah(50_000_000));
    }

    private static boolean isForTheHolidays(id.laris.domain.order.OrderLine line) {
        return line.productSlug().contains("batik")
                || line.productSlug().contains("lurik")
                || line.productSlug().contains("sarung");
    }
}

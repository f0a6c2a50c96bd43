package id.laris.domain.reporting;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.Totals;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.reporting.OrderSale.GivenBack;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SalesBookingTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant START = Instant.parse("2026-01-05T16:59:00Z");
    private static final List<WarehouseCode> WAREHOUSES =
            List.of(new WarehouseCode("BDG"), new WarehouseCode("JKT"), new WarehouseCode("SBY"));

    /** One order on its way through a generated life, and the book that follows it, sometimes late, sometimes twice. */
    private static final class Life {
        private final Random random;
        private final boolean taxed;
        private final Order placed;
        private final Map<Sku, AverageCost> costs = new HashMap<>();
        private final List<GivenBack> back = new ArrayList<>();
        private final List<ReturnRequest> returns = new ArrayList<>();
        private final List<SalesEntry> book = new ArrayList<>();
        private Map<Sku, SortedMap<WarehouseCode, Quantity>> places = new HashMap<>();
        private Order now;
        private Instant at = START;

        Life(long seed) {
            random = new Random(seed);
            taxed = random.nextInt(4) > 0;
            placed = order();
            now = placed;
            placed.lines().forEach(line -> {
                if (random.nextInt(4) > 0)
                    costs.put(
                            line.sku(),
                            new AverageCost(BigDecimal.valueOf(random.nextInt(900_000), 1), CurrencyUnit.IDR));
            });
            source();
        }

        private Order order() {
            var lines = new ArrayList<OrderLine>();
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                var price = rupiah(random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(300_000));
                var pieces = Quantity.of(1 + random.nextInt(6));
                lines.add(new OrderLine(
                        new Sku("SKU-" + i),
                        "produk-" + i / 2,
                        "Produk",
                        "",
                        price,
                        random.nextInt(3) == 0 ? price.plus(rupiah(random.nextInt(90_000))) : price,
                        pieces,
                        TaxClass.STANDARD,
                        tax(price.times(pieces)),
                        Quantity.ZERO));
            }
            var goods = Money.sum(lines.stream().map(OrderLine::total).toList(), CurrencyUnit.IDR);
            var shipping = rupiah(random.nextInt(40_000));
            var tax = Money.sum(lines.stream().map(OrderLine::tax).toList(), CurrencyUnit.IDR)
                    .plus(tax(shipping));
            var share = new TaxShare(
                    TaxClass.STANDARD,
                    "PPN",
                    new Percentage(BigDecimal.valueOf(11)),
                    1,
                    1,
                    goods.plus(shipping).minus(tax),
                    tax);
            return Order.place(
                    new OrderId(new UUID(0, random.nextLong())),
                    OrderNumber.of(1 + random.nextInt(1_000_000)),
                    Channel.COUNTER,
                    Language.ID,
                    Optional.empty(),
                    Optional.empty(),
                    lines,
                    ServiceCode.PICK_UP,
                    PaymentMethod.CASH_ON_DELIVERY,
                    new Totals(
                            goods,
                            shipping,
                            TaxClass.STANDARD,
                            tax(shipping),
                            true,
                            taxed ? List.of(share) : List.of()),
                    START,
                    START.plus(Duration.ofHours(24)),
                    "");
        }

        private Money tax(Money of) {
            return taxed ? of.share(BigDecimal.valueOf(11), BigDecimal.valueOf(111)) : rupiah(0);
        }

        /** Its pieces lie somewhere else from now on, of some nobody knows where. */
        private void source() {
            places = new HashMap<>();
            for (var line : placed.lines()) {
                var here = new TreeMap<WarehouseCode, Quantity>();
                int left = line.quantity().value();
                for (var warehouse : WAREHOUSES) {
                    int pieces = random.nextInt(left + 1);
                    if (pieces > 0) here.put(warehouse, Quantity.of(pieces));
                    left -= pieces;
                }
                places.put(line.sku(), here);
            }
        }

        void step() {
            at = at.plusSeconds(random.nextInt(90_000));
            switch (random.nextInt(7)) {
                case 0 -> source();
                case 1 -> giveBack("goodwill");
                case 2 -> comeBack();
                case 3 -> now = now.equals(placed) && random.nextInt(3) == 0 ? placed.cancel() : placed;
                case 4 ->
                    costs.replaceAll(
                            (sku, cost) -> new AverageCost(cost.perPiece().add(BigDecimal.TEN), CurrencyUnit.IDR));
                default -> {
                    /* Something that changes nothing. */
                }
            }
            int times = random.nextInt(3);
            for (int i = 0; i < times; i++) follow();
        }

        private void giveBack(String reason) {
            var left = placed.totals()
                    .total()
                    .minus(Money.sum(back.stream().map(GivenBack::amount).toList(), CurrencyUnit.IDR));
            if (!left.isPositive()) return;
            long amount = 1
                    + (random.nextBoolean()
                            ? left.minorUnits() - 1
                            : random.nextInt((int) Math.min(left.minorUnits(), 500_000)));
            back.add(new GivenBack("doc-" + back.size(), rupiah(amount), reason, at));
        }

        private void comeBack() {
            if (returns.size() == 2) return;
            var line = placed.lines().get(random.nextInt(placed.lines().size()));
            if (returns.stream().anyMatch(r -> r.lines().get(0).sku().equals(line.sku()))) return;
            int pieces = line.quantity().value();
            int damaged = random.nextInt(pieces + 1);
            var request = ReturnRequest.ask(
                            ReturnNumber.of(2026, returns.size() + 1),
                            placed,
                            ReturnRequest.Origin.CUSTOMER,
                            ReturnRequest.Wish.REFUND,
                            List.of(new ReturnRequest.Line(
                                    line.sku(), line.quantity(), ReturnReason.CHANGED_MIND, Optional.empty())),
                            1,
                            0,
                            at)
                    .approve(at)
                    .receive(WAREHOUSES.get(0), at)
                    .inspect(Map.of(line.sku(), ReturnRequest.Found.of(pieces - damaged, damaged, 0)), at);
            returns.add(request);
            if (random.nextBoolean()) giveBack(request.number().value());
        }

        OrderSale sale() {
            var lines = new HashMap<Sku, SoldLine>();
            for (var line : placed.lines())
                lines.put(
                        line.sku(),
                        new SoldLine(
                                line.sku(),
                                line.productSlug(),
                                line.title(),
                                "",
                                "kat-" + random.nextInt(2),
                                placed.method(),
                                placed.channel(),
                                BuyerGroup.GUEST,
                                "",
                                ""));
            return new OrderSale(now, START, lines, places, costs, back, returns);
        }

        void follow() {
            book.addAll(SalesBooking.due(sale(), book, at, JAKARTA));
        }

        SalesAmounts booked() {
            return book.stream().map(SalesEntry::amounts).reduce(SalesAmounts.NONE, SalesAmounts::plus);
        }
    }

    private static Life lived(long seed) {
        var life = new Life(seed);
        int steps = 1 + new Random(seed).nextInt(12);
        for (int i = 0; i < steps; i++) life.step();
        life.follow();
        return life;
    }

    @Property
    void the_book_adds_up_to_order_and_refunds_whatever_happened_in_which_order(@ForAll long seed) {
        var life = lived(seed);
        var booked = life.booked();
        if (!life.sale().stands()) {
            assertThat(booked).isEqualTo(SalesAmounts.NONE);
            return;
        }
        var returned = Money.sum(life.back.stream().map(GivenBack::amount).toList(), CurrencyUnit.IDR);
        var arrived = life.returns.stream()
                .flatMap(r -> r.lines().stream())
                .mapToLong(l -> l.arrived().value())
                .sum();
        assertThat(booked.total()).isEqualTo(life.placed.totals().total());
        assertThat(booked.shipping()).isEqualTo(life.placed.totals().shipping());
        assertThat(booked.gross().minus(booked.discount()))
                .isEqualTo(life.placed.totals().goods());
        assertThat(booked.discount())
                .isEqualTo(Money.sum(
                        life.placed.lines().stream()
                                .map(line -> line.normalPrice()
                                        .minus(line.unitPrice())
                                        .times(line.quantity()))
                                .toList(),
                        CurrencyUnit.IDR));
        assertThat(booked.pieces())
                .isEqualTo(life.placed.pieces().values().stream()
                        .mapToLong(Quantity::value)
                        .sum());
        assertThat(booked.returned()).isEqualTo(returned);
        assertThat(booked.returnedPieces()).isEqualTo(arrived);
        if (returned.isZero())
            assertThat(booked.tax()).isEqualTo(life.placed.totals().tax());
        if (returned.equals(life.placed.totals().total()))
            assertThat(booked.tax()).isEqualTo(rupiah(0));
        assertThat(booked.cost().isNegative()).isFalse();
    }

    @Property
    void told_again_there_is_nothing_to_write(@ForAll long seed) {
        var life = lived(seed);

        assertThat(SalesBooking.due(life.sale(), life.book, life.at.plusSeconds(9), JAKARTA))
                .isEmpty();
    }

    @Property
    void told_only_at_the_end_the_book_says_the_same_of_every_cell(@ForAll long seed) {
        var life = lived(seed);
        if (life.book.isEmpty()) return;
        var keys = new HashMap<Sku, SoldLine>();
        var known = new HashMap<Sku, AverageCost>();
        life.book.forEach(entry -> {
            keys.put(entry.line().sku(), entry.line());
            entry.unitCost().ifPresent(cost -> known.put(entry.line().sku(), cost));
        });
        var atOnce = SalesBooking.due(
                new OrderSale(life.now, START, keys, life.places, known, life.back, life.returns),
                List.of(),
                life.at,
                JAKARTA);

        assertThat(ofAllTime(SalesCell.of(life.book))).isEqualTo(ofAllTime(SalesCell.of(atOnce)));
    }

    @Property
    void an_order_counts_once_in_every_cell_where_a_piece_of_it_stands(@ForAll long seed) {
        var life = lived(seed);

        ofAllTime(SalesCell.of(life.book)).forEach((cell, figures) -> assertThat(figures.orders())
                .as(cell.toString())
                .isEqualTo(figures.amounts().pieces() > 0 ? 1 : 0));
    }

    @Property
    void each_dimension_adds_up_to_the_shop(@ForAll long seed) {
        var life = lived(seed);
        var cells = SalesCell.of(life.book);
        for (var dimension : SalesDimension.values()) {
            var sum = cells.entrySet().stream()
                    .filter(cell -> cell.getKey().dimension() == dimension
                            && cell.getKey().warehouse().isEmpty())
                    .map(cell -> cell.getValue().amounts())
                    .reduce(SalesAmounts.NONE, SalesAmounts::plus);
            assertThat(sum).as(dimension.name()).isEqualTo(life.booked());
        }
    }

    @Property
    void parts_add_up_and_no_sale_counts_before_it_was_made(@ForAll long seed) {
        assertThat(lived(seed).book)
                .allSatisfy(entry -> assertThat(entry.day()).isAfterOrEqualTo(LocalDate.of(2026, 1, 5)));
    }

    private static Map<SalesCell, SalesFigures> ofAllTime(Map<SalesCell, SalesFigures> cells) {
        var sums = new TreeMap<SalesCell, SalesFigures>();
        Function<SalesCell, SalesCell> timeless =
                cell -> new SalesCell(cell.dimension(), cell.key(), cell.warehouse(), LocalDate.EPOCH);
        cells.forEach((cell, figures) -> sums.merge(timeless.apply(cell), figures, SalesFigures::plus));
        sums.values().removeIf(SalesFigures::isNone);
        return sums;
    }

    @Example
    void a_sale_counts_on_the_day_of_the_shops_zone_on_which_it_was_confirmed() {
        var life = new Life(7);
        life.at = START.plus(Duration.ofDays(40));
        life.follow();

        assertThat(life.book).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(SalesEntry.Kind.SALE);
            assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 1, 5));
        });
    }

    @Example
    void what_is_called_off_is_taken_back_on_the_day_it_was() {
        var life = new Life(7);
        life.follow();
        int sold = life.book.size();
        life.now = life.placed.cancel();
        life.at = START.plus(Duration.ofDays(3));
        life.follow();

        assertThat(life.book.subList(sold, life.book.size())).hasSize(sold).allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(SalesEntry.Kind.CANCELLED);
            assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 1, 8));
        });
        assertThat(life.booked()).isEqualTo(SalesAmounts.NONE);
    }
}

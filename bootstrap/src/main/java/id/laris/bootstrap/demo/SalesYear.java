package id.laris.bootstrap.demo;

import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.stock.WarehouseCode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Draws a year of sales from what is popular and in season, who buys how often, and a fixed seed: a shop that grows, sells more on
 * weekends and before the holidays, and is busy today.
 */
final class SalesYear {
    private static final int DAYS = 364;
    private static final long SEED = 20_250_817;
    private static final double SALES_A_DAY = 0.9;
    /** So that today's work list is never empty. */
    private static final Map<Integer, Double> BUSY = Map.of(0, 10.0, 1, 10.0, 2, 6.0, 3, 4.0, 4, 3.0, 5, 2.0);

    private static final List<Integer> AWAITED_MINUTES_AGO = List.of(23, 95, 214, 388, 640, 905);

    private static final double[] MONTHS = {0.85, 0.9, 1.5, 1.2, 0.9, 0.9, 1.0, 0.95, 0.9, 1.0, 1.2, 1.5};
    private static final int[] HOURS = {8, 9, 10, 10, 11, 12, 12, 13, 15, 16, 18, 19, 19, 20, 20, 20, 21, 21, 22};
    private static final Map<String, Double> SIZES =
            Map.of("S", 0.6, "M", 1.3, "L", 1.4, "XXL", 0.5, "28", 0.6, "36", 0.5);

    private static final WarehouseCode BANDUNG = new WarehouseCode("BDG");
    private static final WarehouseCode JAKARTA = new WarehouseCode("JKT");
    private static final WarehouseCode SURABAYA = new WarehouseCode("SBY");

    private final List<Product> products;
    private final Map<String, DemoCatalogue.Demand> demand;
    private final List<DemoPlaces.Person> people;
    private final ZoneId zone;
    private final Random random = new Random(SEED);

    SalesYear(
            List<Product> products,
            Map<String, DemoCatalogue.Demand> demand,
            List<DemoPlaces.Person> people,
            ZoneId zone) {
        this.products = products;
        this.demand = demand;
        this.people = people;
        this.zone = zone;
    }

    /** The sales of the last twelve months up to now, oldest first; the youngest ones are transfers that are still awaited. */
    List<Sale> until(Instant now) {
        var moments = new TreeMap<Instant, Boolean>();
        var today = now.atZone(zone).toLocalDate();
        for (int ago = DAYS; ago >= 0; ago--) {
            var day = today.minusDays(ago);
            int count = (int) (salesOn(day, ago) + random.nextDouble());
            for (int i = 0; i < count; i++) moments.put(momentOf(day), false);
        }
        moments.tailMap(now, true).clear();
        AWAITED_MINUTES_AGO.forEach(minutes -> moments.put(now.minus(Duration.ofMinutes(minutes)), true));
        var sales = new ArrayList<Sale>();
        moments.forEach((moment, awaited) -> sales.add(sale(sales.size(), moment, awaited)));
        return sales;
    }

    private static double salesOn(LocalDate day, int ago) {
        double growth = 0.75 + 0.6 * (DAYS - ago) / DAYS;
        double weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) ? 1.3 : 0.9;
        return SALES_A_DAY * growth * weekend * MONTHS[day.getMonthValue() - 1] * BUSY.getOrDefault(ago, 1.0);
    }

    private Instant momentOf(LocalDate day) {
        return day.atTime(HOURS[random.nextInt(HOURS.length)], random.nextInt(60), random.nextInt(60))
                .atZone(zone)
                .toInstant();
    }

    private Sale sale(int index, Instant at, boolean awaited) {
        var channel = awaited ? Channel.WEB : channel();
        boolean counter = channel == Channel.COUNTER;
        Optional<DemoPlaces.Person> buyer = counter && random.nextInt(100) < 60
                ? Optional.empty()
                : Optional.of(pick(people, DemoPlaces.Person::weight));
        var method = counter ? PaymentMethod.CASH : awaited ? PaymentMethod.BANK_TRANSFER : method();
        var from = counter ? BANDUNG : nearest(buyer.orElseThrow());
        return new Sale(
                index,
                at,
                channel,
                buyer,
                basket(at.atZone(zone).getMonthValue() - 1, from, counter),
                method,
                counter ? ServiceCode.PICK_UP : service(),
                awaited ? Sale.Ending.NEVER_PAID : ending(method),
                random.nextLong());
    }

    private TreeMap<Sku, Sale.Taken> basket(int month, WarehouseCode from, boolean counter) {
        var basket = new TreeMap<Sku, Sale.Taken>();
        int lines = 1 + (random.nextInt(100) < 45 ? 1 : 0) + (random.nextInt(100) < 18 ? 1 : 0);
        for (int i = 0; i < lines; i++) {
            var product = pick(products, p -> weight(p, month));
            var variant = pick(product.variants(), v -> weight(product, v));
            boolean elsewhere = i > 0 && !counter && random.nextInt(100) < 15;
            basket.put(
                    variant.sku(),
                    new Sale.Taken(
                            Quantity.of(random.nextInt(100) < 14 ? 2 : 1),
                            elsewhere ? (from.equals(BANDUNG) ? JAKARTA : BANDUNG) : from));
        }
        return basket;
    }

    private double weight(Product product, int month) {
        var wanted = demand.get(product.slug().value());
        return Math.pow(wanted.popularity(), 1.4) * wanted.months().get(month);
    }

    /** The first colours and the middle sizes sell best. */
    private static double weight(Product product, Variant variant) {
        int colour = product.pictures().isEmpty()
                ? 0
                : product.variants().stream()
                        .map(v -> v.optionValues().get(0))
                        .distinct()
                        .toList()
                        .indexOf(variant.optionValues().get(0));
        return SIZES.getOrDefault(variant.optionValues().get(1), 1.0) / (1 + 0.35 * colour);
    }

    private Channel channel() {
        int roll = random.nextInt(100);
        return roll < 80 ? Channel.WEB : roll < 89 ? Channel.PHONE : roll < 92 ? Channel.API : Channel.COUNTER;
    }

    private PaymentMethod method() {
        int roll = random.nextInt(100);
        return roll < 36
                ? PaymentMethod.BANK_TRANSFER
                : roll < 56
                        ? PaymentMethod.QRIS
                        : roll < 72
                                ? PaymentMethod.EWALLET
                                : roll < 81 ? PaymentMethod.CARD : PaymentMethod.CASH_ON_DELIVERY;
    }

    private ServiceCode service() {
        return new ServiceCode(random.nextInt(100) < 82 ? "REG" : "EKSPRES");
    }

    private Sale.Ending ending(PaymentMethod method) {
        int roll = random.nextInt(100);
        boolean postpaid = method == PaymentMethod.CASH || method == PaymentMethod.CASH_ON_DELIVERY;
        if (roll < 5 && !postpaid) return Sale.Ending.NEVER_PAID;
        if (roll < 8 && method != PaymentMethod.CASH) return Sale.Ending.CALLED_OFF;
        return roll < 10 && !postpaid ? Sale.Ending.REFUNDED : Sale.Ending.COMPLETED;
    }

    private static WarehouseCode nearest(DemoPlaces.Person buyer) {
        var province = buyer.address().village().code().province().value();
        if (province.equals("31") || province.equals("36") || province.compareTo("31") < 0) return JAKARTA;
        return province.equals("35") || province.compareTo("50") > 0 ? SURABAYA : BANDUNG;
    }

    private <T> T pick(List<T> all, ToDoubleFunction<T> weight) {
        double total = all.stream().mapToDouble(weight).sum();
        double left = random.nextDouble() * total;
        for (var each : all) {
            left -= weight.applyAsDouble(each);
            if (left < 0) return each;
        }
        return all.stream().max(Comparator.comparingDouble(weight)).orElseThrow();
    }
}

package id.laris.web.replenishment;

import id.laris.application.replenishment.ReorderProposal;
import id.laris.domain.replenishment.StockCourse.Point;
import id.laris.domain.shared.Money;
import id.laris.web.shared.Formats;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Makes words and figures of proposals, in the language of whoever reads them. */
final class ReorderView {
    private static final int STEPS = 6;

    /**
     * @param lines what can be ticked: to buy, to move
     * @param gap what is missing to buy it: no supplier; empty else
     * @param joint how it goes along with other goods of its supplier; empty when it does not
     * @param leftOut what there is no room for; empty when there is
     * @param ahead why more is bought than is needed; empty when it is not
     */
    record Row(
            String sku,
            String title,
            String warehouse,
            ReorderProposal.Urgency urgency,
            String reason,
            String effect,
            String ends,
            String lead,
            boolean pooled,
            String gap,
            String cut,
            String ahead,
            String leftOut,
            String joint,
            List<Line> lines,
            ReorderChart chart,
            List<Day> days,
            String forecast) {}

    /** @param at place in the form @param from the supplier's id, or the warehouse that gives */
    record Line(
            int at,
            String way,
            String what,
            String from,
            String quantity,
            boolean ticked,
            String hint,
            boolean locked) {}

    /** @param nothing with its interval */
    record Day(String day, String nothing, String done) {}

    private final OfficeReorderMessages say;
    private final Locale locale;
    private final ReorderInput input;
    private final boolean mayMove;
    private int lines;

    /** @param input what was typed before; an empty one at first */
    ReorderView(OfficeReorderMessages say, Locale locale, ReorderInput input, boolean mayMove) {
        this.say = say;
        this.locale = locale;
        this.input = input;
        this.mayMove = mayMove;
    }

    Row row(ReorderProposal it, LocalDate today) {
        var nothing = it.course(STEPS);
        var done = it.courseWith(STEPS);
        var with = it.with();
        var open = it.stock().incoming();
        return new Row(
                it.sku().value(),
                it.title(),
                it.warehouse().value(),
                it.urgency(),
                say.reason(
                        number(it.weekly()),
                        Formats.grouped(it.stock().free()),
                        open > 0 ? say.reason_incoming(Formats.grouped(open)) : "",
                        Long.toString(Math.round(it.lead().days())),
                        percent(it.without().chance())),
                say.effect(
                        number(it.without().missing()),
                        number(with.missing()),
                        Formats.text(it.without().holding()),
                        Formats.text(with.holding())),
                it.ends().map(day -> say.ends(Formats.day(day, locale))).orElse(""),
                lead(it),
                it.pooled(),
                it.source().isEmpty() && it.wanted() > 0 ? say.no_source(it.wanted()) : "",
                it.isCut() ? say.cut(it.buy(), it.fits()) : "",
                ahead(it),
                leftOut(it),
                joint(it),
                lines(it),
                ReorderChart.of(nothing, done, it.lead().days()),
                days(nothing, done),
                "/admin/ramalan/"
                        + URLEncoder.encode(it.sku().value(), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                        + "?jenis=SKU&gudang=" + (it.pooled() ? "" : it.warehouse()));
    }

    private String ahead(ReorderProposal it) {
        return it.reached()
                .map(step -> say.ahead(
                        Formats.grouped(it.buy()),
                        Formats.grouped(it.needed()),
                        Formats.grouped(step.from().value()),
                        Formats.text(step.unitCost()),
                        Formats.text(Money.rupiah((long) it.saved()))))
                .orElse("");
    }

    private String joint(ReorderProposal it) {
        if (it.joint().isEmpty() || it.source().isEmpty()) return "";
        var joint = it.joint().get();
        var supplier = it.source().get().name();
        return switch (joint.why()) {
            case DUE -> say.joint_due(supplier, Formats.text(joint.orderCost()), number(joint.days()));
            case SOON -> say.joint_soon(supplier, number(joint.dueInDays()));
            case MINIMUM -> say.joint_minimum(supplier, number(joint.dueInDays()));
        };
    }

    private String leftOut(ReorderProposal it) {
        if (it.leftOut() == 0) return "";
        var place = it.pooled() ? say.every_warehouse() : it.warehouse().value();
        return say.left_out(Formats.grouped(it.leftOut()), place);
    }

    private String lead(ReorderProposal it) {
        var days = number(it.lead().days());
        if (it.lead().isMeasured())
            return say.lead_measured(
                    days, number(it.lead().deviation()), it.lead().deliveries());
        return it.source().isPresent() ? say.lead_said(days) : say.lead_unknown(days);
    }

    private List<Line> lines(ReorderProposal it) {
        var made = new ArrayList<Line>();
        for (var move : it.moves())
            made.add(line(
                    it,
                    ReorderInput.MOVE,
                    say.move_from(move.from().value()),
                    move.from().value(),
                    move.pieces(),
                    mayMove ? "" : say.no_moves(),
                    !mayMove));
        it.source()
                .filter(source -> it.wanted() > 0)
                .ifPresent(source -> made.add(line(
                        it,
                        ReorderInput.BUY,
                        say.buy_from(source.name()),
                        source.price().supplier().toString(),
                        it.buy(),
                        say.price(
                                        Formats.text(it.each().orElseThrow()),
                                        Formats.text(it.cost().orElseThrow()))
                                + (source.price().packSize() == 1
                                                && source.price().minimum().value() == 1
                                        ? ""
                                        : " · "
                                                + say.packs(
                                                        source.price().packSize(),
                                                        source.price().minimum().value())),
                        false)));
        return made;
    }

    private Line line(
            ReorderProposal it, String way, String what, String from, int pieces, String hint, boolean locked) {
        var sku = it.sku().value();
        var to = it.warehouse().value();
        return new Line(
                lines++,
                way,
                what,
                from,
                input.typed(way, sku, to, from).orElse(Integer.toString(pieces)),
                input.wasTicked(way, sku, to, from).orElse(!locked && pieces > 0),
                hint,
                locked);
    }

    private List<Day> days(List<Point> nothing, List<Point> done) {
        var days = new ArrayList<Day>();
        for (int i = 0; i < nothing.size(); i++) {
            var it = nothing.get(i);
            days.add(new Day(
                    number(it.day()),
                    number(it.expected()) + " (" + number(it.low()) + "–" + number(it.high()) + ")",
                    number(done.get(i).expected())));
        }
        return days;
    }

    /** Of each order that would be too small to send. */
    List<String> tooSmall(List<ReorderProposal> proposals) {
        record Order(ReorderProposal.Source source, String warehouse, long sum) {}
        var orders = new LinkedHashMap<String, Order>();
        for (var it : proposals)
            it.source()
                    .filter(source -> it.buy() > 0)
                    .ifPresent(source -> orders.merge(
                            source.price().supplier() + " " + it.warehouse(),
                            new Order(
                                    source,
                                    it.warehouse().value(),
                                    it.cost().orElseThrow().minorUnits()),
                            (one, other) -> new Order(one.source(), one.warehouse(), one.sum() + other.sum())));
        return orders.values().stream()
                .filter(order -> order.sum() < order.source().minimumOrder().minorUnits())
                .map(order -> say.below_minimum(
                        order.source().name(),
                        order.warehouse(),
                        Formats.text(Money.rupiah(order.sum())),
                        Formats.text(order.source().minimumOrder())))
                .toList();
    }

    /** Few pieces with a decimal, many without. */
    String number(double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 1 : 0);
        return format.format(value);
    }

    /** Never quite sure. */
    private static String percent(double chance) {
        var percent = Math.round(chance * 100);
        return percent > 99 ? ">99" : percent < 1 ? "<1" : Long.toString(percent);
    }
}

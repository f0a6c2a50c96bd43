package id.laris.web.payment;

import id.laris.application.payment.CheckMoney;
import id.laris.application.payment.ListMoney;
import id.laris.application.payment.MoneyBook;
import id.laris.application.payment.MoneyQuery;
import id.laris.application.payment.ShowMoneyTotals;
import id.laris.application.shared.EveryPage;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.payment.MoneyMovement.Kind;
import id.laris.domain.shared.Money;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Days;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The money book: what came and went in some days, and the proof that it agrees with payments. Days that cannot be read mean this month. */
@Path(OfficeMoneyPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeMoneyPages {
    static final String PATH = "/admin/pembayaran/buku";
    private static final int ROWS = 50;
    private static final int ROWS_OF_FILE = 500;
    private static final List<String> HEADING =
            List.of("at", "order", "kind", "through", "amount", "currency", "document");

    record Book(Time time, List<Total> totals, Total all, List<Row> rows, boolean first, String next)
            implements TemplateInstance {}

    record Check(List<Bad> bad) implements TemplateInstance {}

    /** First and last day, as they are asked for in addresses. */
    record Time(LocalDate from, LocalDate to) {
        public String download() {
            return address(PATH + "/unduh");
        }

        public String beginning() {
            return address(PATH);
        }

        String address(String path) {
            return path + "?dari=" + from + "&sampai=" + to;
        }
    }

    record Total(String through, String captured, String refunded, String net) {
        static Total of(String through, Money captured, Money refunded) {
            return new Total(
                    through, Formats.text(captured), Formats.text(refunded), Formats.text(captured.minus(refunded)));
        }
    }

    record Row(Instant at, String order, Kind kind, String through, String amount) {
        static Row of(MoneyBook.Line line) {
            var movement = line.movement();
            return new Row(
                    movement.at(),
                    line.order().value(),
                    movement.kind(),
                    movement.through(),
                    Formats.text(movement.amount()));
        }
    }

    record Bad(String order, String booked, String kept, String stated) {
        static Bad of(MoneyBook.Discrepancy found) {
            return new Bad(
                    found.order().value(),
                    Formats.text(found.booked()),
                    Formats.text(found.kept()),
                    Formats.text(found.stated()));
        }
    }

    private final ListMoney listMoney;
    private final ShowMoneyTotals showMoneyTotals;
    private final CheckMoney checkMoney;
    private final ShopSettings shop;
    private final Clock clock;

    OfficeMoneyPages(
            ListMoney listMoney,
            ShowMoneyTotals showMoneyTotals,
            CheckMoney checkMoney,
            ShopSettings shop,
            Clock clock) {
        this.listMoney = listMoney;
        this.showMoneyTotals = showMoneyTotals;
        this.checkMoney = checkMoney;
        this.shop = shop;
        this.clock = clock;
    }

    @GET
    public TemplateInstance book(
            @QueryParam("dari") @DefaultValue("") String from,
            @QueryParam("sampai") @DefaultValue("") String to,
            @QueryParam("dari-sini") @DefaultValue("") String place) {
        var time = time(from, to);
        var query = query(time, Optional.of(place).filter(p -> !p.isBlank()), ROWS);
        var page = listMoney.list(query);
        var totals = showMoneyTotals.show(query.from().orElseThrow(), query.to().orElseThrow());
        return new Book(
                time,
                totals.stream()
                        .map(t -> Total.of(t.through(), t.captured(), t.refunded()))
                        .toList(),
                Total.of(
                        "",
                        sum(totals.stream().map(MoneyBook.Total::captured).toList()),
                        sum(totals.stream().map(MoneyBook.Total::refunded).toList())),
                page.items().stream().map(Row::of).toList(),
                query.cursor().isEmpty(),
                page.next()
                        .map(next -> time.beginning() + "&dari-sini=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                        .orElse(null));
    }

    @GET
    @Path("periksa")
    public TemplateInstance check() {
        return new Check(checkMoney.check().stream().map(Bad::of).toList());
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(
            @QueryParam("dari") @DefaultValue("") String from, @QueryParam("sampai") @DefaultValue("") String to) {
        var time = time(from, to);
        var query = query(time, Optional.empty(), ROWS_OF_FILE);
        var rows = new EveryPage<>(place -> listMoney.list(query.after(place)));
        return Csv.file("buku-uang", time.to(), HEADING, out -> {
            for (var line : rows) Csv.row(out, row(line));
        });
    }

    private static List<String> row(MoneyBook.Line line) {
        var movement = line.movement();
        return List.of(
                movement.at().toString(),
                line.order().value(),
                movement.kind().name(),
                movement.through(),
                String.valueOf(movement.amount().minorUnits()),
                movement.amount().currency().code(),
                movement.document().toString());
    }

    private MoneyQuery query(Time time, Optional<String> place, int rows) {
        return new MoneyQuery(
                Optional.of(time.from().atStartOfDay(shop.zone()).toInstant()),
                Optional.of(time.to().plusDays(1).atStartOfDay(shop.zone()).toInstant()),
                place,
                rows);
    }

    private Time time(String from, String to) {
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), shop.zone()));
        var first = day(from).orElse(month.atDay(1));
        var last = day(to).orElse(month.atEndOfMonth());
        return new Time(first, last.isBefore(first) ? first : last);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(Days.day(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Money sum(List<Money> some) {
        return Money.sum(some, Money.rupiah(0).currency());
    }
}

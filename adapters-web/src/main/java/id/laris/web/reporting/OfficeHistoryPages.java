package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.CancelHistory;
import id.laris.application.reporting.ListHistoryImports;
import id.laris.application.reporting.SendHistory;
import id.laris.application.reporting.ShowHistoryImport;
import id.laris.application.shared.EveryPage;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.reporting.HistoryTerms;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Sales from before the shop ran here: sent, read in the background, and which lines were left out and why. */
@Path(OfficeHistoryPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeHistoryPages {
    static final String PATH = "/admin/laporan/riwayat";

    /** @param next address of the page that follows; null at the end */
    record Histories(
            List<HistoryImport> rows,
            boolean maySend,
            List<Warehouse> warehouses,
            List<Channel> channels,
            List<PaymentMethod> methods,
            String next,
            Typed typed)
            implements TemplateInstance {}

    record One(HistorySheet sheet) implements TemplateInstance {}

    /** The part of a history's page that keeps itself up to date. */
    record Progress(HistorySheet sheet) implements TemplateInstance {}

    private static final List<Channel> CHANNELS = List.of(Channel.COUNTER, Channel.PHONE, Channel.WEB, Channel.API);
    private static final List<PaymentMethod> METHODS = List.of(
            PaymentMethod.CASH,
            PaymentMethod.BANK_TRANSFER,
            PaymentMethod.QRIS,
            PaymentMethod.EWALLET,
            PaymentMethod.CARD,
            PaymentMethod.CASH_ON_DELIVERY,
            PaymentMethod.ON_INVOICE);
    private static final List<String> HEADING = List.of("line", "order", "sku", "quantity", "price", "reason", "why");
    private static final int ROWS = 30;
    private static final int LINES = 100;
    private static final int LINES_OF_FILE = 1_000;
    private static final String FORM = "riwayat";

    private final SendHistory sendHistory;
    private final CancelHistory cancelHistory;
    private final ListHistoryImports listHistoryImports;
    private final ShowHistoryImport showHistoryImport;
    private final Warehouses warehouses;
    private final CurrentActor current;
    private final OfficeWords words;
    private final ShopSettings shop;
    private final Clock clock;

    OfficeHistoryPages(
            SendHistory sendHistory,
            CancelHistory cancelHistory,
            ListHistoryImports listHistoryImports,
            ShowHistoryImport showHistoryImport,
            Warehouses warehouses,
            CurrentActor current,
            OfficeWords words,
            ShopSettings shop,
            Clock clock) {
        this.sendHistory = sendHistory;
        this.cancelHistory = cancelHistory;
        this.listHistoryImports = listHistoryImports;
        this.showHistoryImport = showHistoryImport;
        this.warehouses = warehouses;
        this.current = current;
        this.words = words;
        this.shop = shop;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@QueryParam("dari-sini") String cursor) {
        return list(cursor, Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm("berkas") FileUpload file,
            @RestForm("rupiah") @DefaultValue("1") String rupiah,
            @RestForm("gudang") @DefaultValue("") String warehouse,
            @RestForm("jalur") @DefaultValue("") String channel,
            @RestForm("bayar") @DefaultValue("") String method,
            @RestForm("bukan") @DefaultValue("") String notGoods,
            @RestForm("coba") String trial)
            throws IOException {
        current.require(Permission.EDIT_CATALOGUE);
        var typed = Typed.values(
                "rupiah", rupiah, "gudang", warehouse, "jalur", channel, "bayar", method, "bukan", notGoods, "coba",
                trial);
        var say = words.in(OfficeHistoryMessages.class);
        if (file == null || file.size() == 0) return refused(typed, say.no_file());
        var rate = rupiah.strip().replace(".", "");
        if (!rate.matches("\\d{1,7}")) return refused(typed, say.no_rupiah());
        try (var content = new BufferedInputStream(Files.newInputStream(file.uploadedFile()))) {
            var terms = new HistoryTerms(
                    Long.parseLong(rate),
                    warehouse.isBlank() ? Optional.empty() : Optional.of(new WarehouseCode(warehouse)),
                    oneOf(CHANNELS, channel),
                    oneOf(METHODS, method),
                    codes(notGoods),
                    trial != null);
            var sent = sendHistory.send(new SendHistory.Command(file.fileName(), terms, content));
            return Response.seeOther(Notice.FILE_SENT.on(PATH + "/" + sent.id()))
                    .build();
        } catch (TableUnreadable unreadable) {
            words.note(unreadable);
            return refused(typed, why(unreadable, say));
        } catch (Refusal refusal) {
            if (words.isNoForms(refusal)) throw refusal;
            return refused(typed, words.of(refusal));
        }
    }

    @GET
    @Path("{history}")
    public TemplateInstance show(
            @PathParam("history") String history,
            @QueryParam("hanya") String only,
            @QueryParam("dari-sini") String cursor) {
        current.require(Permission.VIEW_REPORTS);
        return new One(sheet(history, only, cursor));
    }

    @GET
    @Path("{history}/kemajuan")
    public TemplateInstance progress(@PathParam("history") String history) {
        current.require(Permission.VIEW_REPORTS);
        return new Progress(sheet(history, null, null));
    }

    @GET
    @Path("{history}/unduh")
    @Produces(Csv.TYPE)
    public Response download(@PathParam("history") String history) {
        current.require(Permission.VIEW_REPORTS);
        var id = id(history);
        showHistoryImport.show(new ShowHistoryImport.Query(id, Optional.empty(), Optional.empty(), 1));
        var say = words.in(OfficeHistoryMessages.class);
        var rows = new EveryPage<>(place -> showHistoryImport
                .show(new ShowHistoryImport.Query(id, Optional.empty(), place, LINES_OF_FILE))
                .rejected());
        return Csv.file("riwayat-dilewati", LocalDate.ofInstant(clock.instant(), shop.zone()), HEADING, out -> {
            for (var row : rows)
                Csv.row(
                        out,
                        List.of(
                                String.valueOf(row.line()),
                                row.order(),
                                row.sku(),
                                row.pieces(),
                                row.price(),
                                row.reason().code(),
                                say.why(row.reason())));
        });
    }

    @POST
    @Path("{history}/batal")
    public Response cancel(@PathParam("history") String history) {
        current.require(Permission.EDIT_CATALOGUE);
        var id = id(history);
        cancelHistory.cancel(id);
        return Response.seeOther(Notice.SAVED.on(PATH + "/" + id)).build();
    }

    private Histories list(String cursor, Typed typed) {
        var page = listHistoryImports.list(Optional.ofNullable(cursor), ROWS);
        return new Histories(
                page.items(),
                current.may(Permission.EDIT_CATALOGUE),
                warehouses.all(),
                CHANNELS,
                METHODS,
                page.next().map(place -> PATH + "?dari-sini=" + place).orElse(null),
                typed);
    }

    private Response refused(Map<String, String> typed, String why) {
        return Response.status(422)
                .entity(list(null, new Typed(FORM, typed, why)))
                .build();
    }

    private HistorySheet sheet(String history, String only, String cursor) {
        var reason = Arrays.stream(HistoryReason.values())
                .filter(one -> one.code().equals(only))
                .findFirst();
        var view = showHistoryImport.show(
                new ShowHistoryImport.Query(id(history), reason, Optional.ofNullable(cursor), LINES));
        return HistorySheet.of(
                view,
                reason.map(HistoryReason::code).orElse(""),
                current.may(Permission.EDIT_CATALOGUE),
                words.in(OfficeHistoryMessages.class));
    }

    private static <E extends Enum<E>> E oneOf(List<E> known, String asked) {
        return known.stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(known.get(0));
    }

    private static Set<String> codes(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String why(TableUnreadable unreadable, OfficeHistoryMessages say) {
        var what = say.unreadable(unreadable.code());
        return unreadable.details().get("line") instanceof Long line && line > 0
                ? say.at_line(line) + " " + what
                : what;
    }

    private static HistoryImportId id(String history) {
        try {
            return new HistoryImportId(UUID.fromString(history));
        } catch (IllegalArgumentException noId) {
            throw new Missing("history", history);
        }
    }
}

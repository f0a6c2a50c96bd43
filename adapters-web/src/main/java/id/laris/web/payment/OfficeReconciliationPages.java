package id.laris.web.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.ListSettlements;
import id.laris.application.payment.SendSettlement;
import id.laris.application.payment.SettlementRuns.Difference;
import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.application.payment.ShowSettlement;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.People;
import id.laris.web.shared.office.Typed;
import id.laris.web.shared.office.Uploads;
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
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What providers say they settled, beside what the shop has booked. */
@Path(OfficeReconciliationPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReconciliationPages {
    static final String PATH = "/admin/pembayaran/cocok";
    private static final int MOST_BYTES = 32 << 20;
    private static final int RUNS = 20;
    private static final int DIFFERENCES = 200;

    /** @param next address of the runs that follow; empty at the end */
    record Desk(List<String> providers, List<Row> runs, String next, Typed typed) implements TemplateInstance {}

    /** @param by who brought it */
    record Row(
            String id,
            String provider,
            String file,
            String by,
            Instant at,
            SettlementRun.State state,
            int percent,
            String lines,
            String agreed,
            String differing,
            String gross) {}

    /** @param from first day of payment, or null @param next address of the differences that follow; empty at the end */
    record Result(
            Row run,
            LocalDate from,
            LocalDate to,
            List<Differing> differences,
            String refunded,
            String fees,
            boolean comparing,
            boolean clean,
            String next)
            implements TemplateInstance {}

    /** @param order empty when the payment is unknown @param booked empty when the shop has nothing of it */
    record Differing(long line, String reference, String order, String reported, String booked, Finding finding) {
        static Differing of(Difference difference) {
            return new Differing(
                    difference.line(),
                    difference.reference(),
                    difference.order().map(OrderNumber::value).orElse(""),
                    difference.finding() == Finding.UNREADABLE ? "" : Formats.text(difference.reported()),
                    difference.booked().map(Formats::text).orElse(""),
                    difference.finding());
        }
    }

    private final SendSettlement sendSettlement;
    private final ListSettlements listSettlements;
    private final ShowSettlement showSettlement;
    private final Gateways gateways;
    private final CurrentActor actor;
    private final OfficeWords words;
    private final People people;

    OfficeReconciliationPages(
            SendSettlement sendSettlement,
            ListSettlements listSettlements,
            ShowSettlement showSettlement,
            Gateways gateways,
            CurrentActor actor,
            OfficeWords words,
            People people) {
        this.sendSettlement = sendSettlement;
        this.listSettlements = listSettlements;
        this.showSettlement = showSettlement;
        this.gateways = gateways;
        this.actor = actor;
        this.words = words;
        this.people = people;
    }

    /** @param after the run that the page before ended with */
    @GET
    public TemplateInstance desk(@QueryParam("setelah") @DefaultValue("") String after) {
        actor.require(Permission.CONFIRM_PAYMENTS);
        return desk(after.isBlank() ? Optional.empty() : Optional.of(run(after)), Typed.NOTHING);
    }

    private Desk desk(Optional<UUID> after, Typed typed) {
        var page = listSettlements.list(after, RUNS);
        people.know(page.items().stream().map(SettlementRun::askedBy).distinct().toList());
        return new Desk(
                gateways.outside(),
                page.items().stream().map(this::row).toList(),
                page.next().map(last -> PATH + "?setelah=" + last).orElse(""),
                typed);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response reconcile(
            @RestForm("penyedia") @DefaultValue("") String provider, @RestForm("berkas") FileUpload file)
            throws IOException {
        actor.require(Permission.CONFIRM_PAYMENTS);
        var say = words.in(OfficePaymentMessages.class);
        if (!gateways.outside().contains(provider)) return refused(provider, say.no_provider());
        if (file == null || file.size() == 0) return refused(provider, say.no_file());
        if (file.size() > MOST_BYTES) return refused(provider, say.report_too_large());
        try (var csv = Uploads.text(file)) {
            var run = sendSettlement.send(provider, String.valueOf(file.fileName()), csv);
            return Response.seeOther(URI.create(PATH + "/" + run.id())).build();
        } catch (Invalid unreadable) {
            return refused(provider, say.unreadable_report());
        }
    }

    /** @param after place of the difference that the page before ended with */
    @GET
    @Path("{run}")
    public TemplateInstance result(@PathParam("run") String id, @QueryParam("setelah") @DefaultValue("") String after) {
        actor.require(Permission.CONFIRM_PAYMENTS);
        var shown = showSettlement.show(run(id), place(after), DIFFERENCES);
        var run = shown.run();
        people.know(List.of(run.askedBy()));
        return new Result(
                row(run),
                run.from().orElse(null),
                run.to().orElse(null),
                shown.differences().items().stream().map(Differing::of).toList(),
                Formats.text(run.refunded()),
                Formats.text(run.fees()),
                run.isComparing(),
                run.state() == SettlementRun.State.DONE && run.differing() == 0,
                shown.differences()
                        .next()
                        .map(last -> PATH + "/" + id + "?setelah=" + last)
                        .orElse(""));
    }

    private Row row(SettlementRun run) {
        return new Row(
                run.id().toString(),
                run.provider(),
                run.fileName(),
                people.name(run.askedBy()),
                run.askedAt(),
                run.state(),
                run.percent(),
                Formats.grouped(run.lines()),
                Formats.grouped(run.agreed()),
                Formats.grouped(run.differing()),
                Formats.text(run.gross()));
    }

    private Response refused(String provider, String why) {
        var typed = new Typed("cocok", Typed.values("penyedia", provider), why);
        return Response.status(422).entity(desk(Optional.empty(), typed)).build();
    }

    private static Optional<Long> place(String after) {
        if (after.isBlank()) return Optional.empty();
        if (!after.matches("\\d{1,12}")) throw new Missing("settlement-run", after);
        return Optional.of(Long.parseLong(after));
    }

    private static UUID run(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("settlement-run", id);
        }
    }
}

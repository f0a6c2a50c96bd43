package id.laris.web.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.ConfirmRefund;
import id.laris.application.payment.ListOpenRefunds;
import id.laris.application.payment.MatchBankStatement;
import id.laris.application.payment.StatementLines.StatementLine;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import id.laris.web.shared.office.Uploads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Money: refunds that are due, and bank statements that confirm transfers by themselves. */
@Path("/admin/pembayaran")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficePaymentPages {
    /** @param mayRefund whether the list of refunds is for this person; it is empty otherwise */
    record Desk(boolean mayMatch, boolean mayRefund, List<Due> refunds, Typed typed) implements TemplateInstance {}

    /** @param account where the customer wants it; null when nobody said so */
    record Due(
            String order,
            String id,
            String amount,
            PaymentMethod method,
            String reason,
            Instant at,
            Refund.State state,
            int asked,
            Instant askAt,
            BankAccount account) {
        public String form() {
            return "pengembalian-" + id;
        }
    }

    record Matched(List<StatementLine> matched, List<StatementLine> unmatched, int known, Map<Long, String> unreadable)
            implements TemplateInstance {}

    /** As much as the API takes: some ten thousand lines. */
    private static final int MOST_BYTES = 1 << 20;

    private final ListOpenRefunds listOpenRefunds;
    private final ConfirmRefund confirmRefund;
    private final MatchBankStatement matchBankStatement;
    private final CurrentActor actor;
    private final OfficeWords words;

    OfficePaymentPages(
            ListOpenRefunds listOpenRefunds,
            ConfirmRefund confirmRefund,
            MatchBankStatement matchBankStatement,
            CurrentActor actor,
            OfficeWords words) {
        this.listOpenRefunds = listOpenRefunds;
        this.confirmRefund = confirmRefund;
        this.matchBankStatement = matchBankStatement;
        this.actor = actor;
        this.words = words;
    }

    @GET
    public TemplateInstance desk() {
        return desk(Typed.NOTHING);
    }

    @POST
    @Path("mutasi")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response match(@RestForm("berkas") FileUpload file) throws IOException {
        var say = words.in(OfficePaymentMessages.class);
        if (file == null || file.size() == 0) return refused("mutasi", say.no_file());
        if (file.size() > MOST_BYTES) return refused("mutasi", say.file_too_large());
        try (var csv = Uploads.text(file)) {
            var result = matchBankStatement.match(csv);
            return Response.ok(new Matched(
                            result.matched(), result.unmatched(), result.known(), new TreeMap<>(result.unreadable())))
                    .build();
        } catch (Invalid unreadable) {
            return refused("mutasi", say.unreadable_file());
        }
    }

    @POST
    @Path("pengembalian")
    public Response refund(@FormParam("pesanan") String order, @FormParam("id") String id) {
        try {
            confirmRefund.confirm(new OrderNumber(order), uuid(id));
            return Response.seeOther(Notice.REFUNDED.on("/admin/pembayaran")).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return refused("pengembalian-" + id, words.of(refused));
        }
    }

    private TemplateInstance desk(Typed typed) {
        boolean mayMatch = actor.may(Permission.CONFIRM_PAYMENTS);
        boolean mayRefund = actor.may(Permission.REFUND_PAYMENTS);
        if (!mayMatch && !mayRefund) throw new NotAllowed(actor.actor(), Permission.CONFIRM_PAYMENTS);
        return new Desk(
                mayMatch,
                mayRefund,
                mayRefund
                        ? listOpenRefunds.list().stream()
                                .map(OfficePaymentPages::due)
                                .toList()
                        : List.of(),
                typed);
    }

    private Response refused(String form, String why) {
        return Response.status(422).entity(desk(new Typed(form, Map.of(), why))).build();
    }

    private static Due due(ListOpenRefunds.Due due) {
        var open = due.open();
        var refund = open.refund();
        return new Due(
                open.order().value(),
                refund.id().toString(),
                Formats.text(refund.amount()),
                open.payment().attempt(refund.attempt()).method(),
                refund.reason(),
                refund.at(),
                refund.state(),
                refund.asked(),
                refund.askAt(),
                due.account().orElse(null));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("refund", id);
        }
    }
}

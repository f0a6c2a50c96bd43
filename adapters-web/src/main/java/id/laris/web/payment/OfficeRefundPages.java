package id.laris.web.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.DecideRefund;
import id.laris.application.payment.ListRefundProposals;
import id.laris.application.payment.ProposeRefund;
import id.laris.application.payment.RefundLimit;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.People;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Money that goes back though no goods come back: proposing it, and deciding what somebody else proposed. */
@Path(OfficeRefundPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeRefundPages {
    static final String PATH = "/admin/pembayaran/lain";

    /** @param order whose money, as the address says; may be blank */
    record Refunds(List<Line> waiting, List<Line> decided, String order, String limit, Typed typed)
            implements TemplateInstance {}

    record Line(
            String id,
            String order,
            String amount,
            Refund.Way way,
            String reason,
            RefundProposal.State state,
            String by,
            Instant at,
            String decidedBy,
            boolean mine) {
        public String form() {
            return "putusan-" + id;
        }
    }

    private final ListRefundProposals listRefundProposals;
    private final ProposeRefund proposeRefund;
    private final DecideRefund decideRefund;
    private final RefundLimit limit;
    private final CurrentActor current;
    private final OfficeWords words;
    private final People people;

    OfficeRefundPages(
            ListRefundProposals listRefundProposals,
            ProposeRefund proposeRefund,
            DecideRefund decideRefund,
            RefundLimit limit,
            CurrentActor current,
            OfficeWords words,
            People people) {
        this.listRefundProposals = listRefundProposals;
        this.proposeRefund = proposeRefund;
        this.decideRefund = decideRefund;
        this.limit = limit;
        this.current = current;
        this.words = words;
        this.people = people;
    }

    @GET
    public TemplateInstance show(@QueryParam("pesanan") @DefaultValue("") String order) {
        current.require(Permission.REFUND_PAYMENTS);
        return page(order, Typed.NOTHING);
    }

    @POST
    public Response propose(
            @FormParam("pesanan") @DefaultValue("") String order,
            @FormParam("jumlah") @DefaultValue("") String amount,
            @FormParam("alasan") @DefaultValue("") String reason,
            @FormParam("saldo") @DefaultValue("") String credit,
            @FormParam("bank") @DefaultValue("") String bank,
            @FormParam("rekening") @DefaultValue("") String account,
            @FormParam("atas-nama") @DefaultValue("") String holder) {
        current.require(Permission.REFUND_PAYMENTS);
        try {
            var named = Stream.of(bank, account, holder).allMatch(String::isBlank)
                    ? Optional.<BankAccount>empty()
                    : Optional.of(new BankAccount(bank, account, holder));
            proposeRefund.propose(new ProposeRefund.Command(
                    new OrderNumber(order), rupiah(amount), reason, credit.equals("ya"), named));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            var typed = Typed.values(
                    "pesanan",
                    order,
                    "jumlah",
                    amount,
                    "alasan",
                    reason,
                    "saldo",
                    credit,
                    "bank",
                    bank,
                    "rekening",
                    account,
                    "atas-nama",
                    holder);
            return Response.status(422)
                    .entity(page(order, words.refused("usul", typed, refused)))
                    .build();
        }
    }

    @POST
    @Path("{proposal}")
    public Response decide(
            @PathParam("proposal") String proposal, @FormParam("putusan") @DefaultValue("") String decision) {
        current.require(Permission.REFUND_PAYMENTS);
        try {
            decideRefund.decide(uuid(proposal), decision.equals("setuju"));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || refused.kind() == Refusal.Kind.MISSING) throw refused;
            return Response.status(422)
                    .entity(page("", words.refused("putusan-" + proposal, Map.of(), refused)))
                    .build();
        }
    }

    private Refunds page(String order, Typed typed) {
        var all = listRefundProposals.list();
        people.know(all.stream()
                .flatMap(l -> Stream.concat(Stream.of(l.proposal().proposedBy()), l.proposal().decidedBy().stream()))
                .distinct()
                .toList());
        var lines = all.stream().map(this::line).toList();
        return new Refunds(
                lines.stream()
                        .filter(l -> l.state() == RefundProposal.State.WAITING)
                        .toList(),
                lines.stream()
                        .filter(l -> l.state() != RefundProposal.State.WAITING)
                        .toList(),
                order,
                Formats.text(limit.alone()),
                typed);
    }

    private Line line(ListRefundProposals.Line line) {
        var proposal = line.proposal();
        return new Line(
                proposal.id().toString(),
                line.order().value(),
                Formats.text(proposal.amount()),
                proposal.way(),
                proposal.reason(),
                proposal.state(),
                people.name(proposal.proposedBy()),
                proposal.proposedAt(),
                proposal.decidedBy().map(people::name).orElse(""),
                line.mine());
    }

    /** {@code 145.000}, {@code Rp145000} or {@code 145000}: as people write rupiah. */
    private static Money rupiah(String typed) {
        var digits = typed.replaceFirst("(?i)^\\s*rp", "").replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{1,15}")) throw new Invalid("amount", typed, "145000");
        return Money.rupiah(Long.parseLong(digits));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("refund-proposal", id);
        }
    }
}

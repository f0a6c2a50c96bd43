package id.laris.web.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.AskAboutNotice;
import id.laris.application.payment.AskAboutPayment;
import id.laris.application.payment.CaptureHeldMoney;
import id.laris.application.payment.CashGateway;
import id.laris.application.payment.CloseDispute;
import id.laris.application.payment.CreditGateway;
import id.laris.application.payment.Disputes;
import id.laris.application.payment.ExchangeGateway;
import id.laris.application.payment.ListDisputes;
import id.laris.application.payment.ListStrayNotices;
import id.laris.application.payment.ListTroubledPayments;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.payment.ReleaseHeldMoney;
import id.laris.application.payment.SetNoticeAside;
import id.laris.application.payment.TransferGateway;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.payment.Trouble;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The payment monitor: what is stuck, why, and what to do about it. */
@Path(OfficeTroublePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTroublePages {
    static final String PATH = "/admin/pembayaran/macet";
    private static final Set<String> NOBODY_TO_ASK =
            Set.of(TransferGateway.PROVIDER, CashGateway.PROVIDER, ExchangeGateway.PROVIDER, CreditGateway.PROVIDER);

    private static final int PAGE = 50;
    private static final int MOST_ALARMS = 200;

    /** @param next address of the messages that follow; empty at the end */
    record Monitor(List<Stuck> stuck, List<Alarm> alarms, List<Stray> strays, String next, Typed typed)
            implements TemplateInstance {}

    /**
     * @param missing what the order still wants
     * @param askable whether its provider can be asked
     * @param held whether the provider holds money for it
     * @param takeable whether the provider takes it when the shop says so
     * @param until when what is held is let go; null when it is not
     */
    record Stuck(
            String order,
            String attempt,
            String provider,
            PaymentMethod method,
            String asked,
            String missing,
            Instant since,
            Trouble trouble,
            boolean askable,
            boolean held,
            boolean takeable,
            Instant until) {
        public String form() {
            return "uang-" + attempt;
        }
    }

    /** @param said the provider's raw words; blank when they are forgotten */
    record Stray(
            String id,
            String provider,
            String key,
            String reference,
            StrayNotice.Doubt doubt,
            Instant receivedAt,
            String said) {
        public String form() {
            return "kabar-" + id;
        }
    }

    /** @param amount blank when the provider does not say */
    record Alarm(
            String id,
            String order,
            String provider,
            TakenBack.Kind kind,
            String amount,
            String words,
            Instant toldAt) {
        public String form() {
            return "alarm-" + id;
        }
    }

    private final ListTroubledPayments listTroubledPayments;
    private final AskAboutPayment askAboutPayment;
    private final CaptureHeldMoney captureHeldMoney;
    private final ReleaseHeldMoney releaseHeldMoney;
    private final ListStrayNotices listStrayNotices;
    private final AskAboutNotice askAboutNotice;
    private final SetNoticeAside setNoticeAside;
    private final ListDisputes listDisputes;
    private final CloseDispute closeDispute;
    private final CurrentActor current;
    private final OfficeWords words;

    OfficeTroublePages(
            ListTroubledPayments listTroubledPayments,
            AskAboutPayment askAboutPayment,
            CaptureHeldMoney captureHeldMoney,
            ReleaseHeldMoney releaseHeldMoney,
            ListStrayNotices listStrayNotices,
            AskAboutNotice askAboutNotice,
            SetNoticeAside setNoticeAside,
            ListDisputes listDisputes,
            CloseDispute closeDispute,
            CurrentActor current,
            OfficeWords words) {
        this.listTroubledPayments = listTroubledPayments;
        this.askAboutPayment = askAboutPayment;
        this.captureHeldMoney = captureHeldMoney;
        this.releaseHeldMoney = releaseHeldMoney;
        this.listStrayNotices = listStrayNotices;
        this.askAboutNotice = askAboutNotice;
        this.setNoticeAside = setNoticeAside;
        this.listDisputes = listDisputes;
        this.closeDispute = closeDispute;
        this.current = current;
        this.words = words;
    }

    /** @param after the message that the page before ended with */
    @GET
    public TemplateInstance monitor(@QueryParam("setelah") @DefaultValue("") String after) {
        return page(after.isBlank() ? Optional.empty() : Optional.of(notice(after)), Typed.NOTHING);
    }

    private Monitor page(Optional<UUID> after, Typed typed) {
        var strays = listStrayNotices.list(after, PAGE);
        return new Monitor(
                listTroubledPayments.list().stream()
                        .map(OfficeTroublePages::stuck)
                        .toList(),
                listDisputes.list(Optional.empty(), MOST_ALARMS).items().stream()
                        .map(OfficeTroublePages::alarm)
                        .toList(),
                strays.items().stream().map(OfficeTroublePages::stray).toList(),
                strays.next().map(last -> PATH + "?setelah=" + last).orElse(""),
                typed);
    }

    @POST
    @Path("tanya")
    public Response ask(@FormParam("percobaan") String id) {
        return Response.seeOther(told(askAboutPayment.ask(attempt(id))).on(PATH))
                .build();
    }

    @POST
    @Path("uang/{attempt}/ambil")
    public Response capture(@PathParam("attempt") String id) {
        return answered("uang-" + id, Map.of(), () -> told(captureHeldMoney.capture(attempt(id))));
    }

    @POST
    @Path("uang/{attempt}/lepas")
    public Response release(@PathParam("attempt") String id) {
        return answered("uang-" + id, Map.of(), () -> {
            var report = releaseHeldMoney.release(attempt(id));
            return report.outcome() == Outcome.CANCELLED ? Notice.LET_GO : told(report);
        });
    }

    @POST
    @Path("kabar/{notice}/tanya")
    public Response askAgain(@PathParam("notice") String id) {
        return answered("kabar-" + id, Map.of(), () -> askAboutNotice
                .ask(notice(id))
                .map(OfficeTroublePages::told)
                .orElse(Notice.STILL_NOBODYS));
    }

    @POST
    @Path("kabar/{notice}/sisihkan")
    public Response setAside(@PathParam("notice") String id, @FormParam("alasan") @DefaultValue("") String reason) {
        return answered("kabar-" + id, Typed.values("alasan", reason), () -> {
            setNoticeAside.setAside(notice(id), reason);
            return Notice.SAVED;
        });
    }

    @POST
    @Path("alarm/{dispute}/tutup")
    public Response close(@PathParam("dispute") String id, @FormParam("hasil") @DefaultValue("") String outcome) {
        return answered("alarm-" + id, Typed.values("hasil", outcome), () -> {
            closeDispute.close(dispute(id), outcome);
            return Notice.SAVED;
        });
    }

    /** Refused: the page again, with why and what was typed. */
    private Response answered(String form, Map<String, String> values, Supplier<Notice> deed) {
        current.require(Permission.CONFIRM_PAYMENTS);
        try {
            return Response.seeOther(deed.get().on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || refused.kind() == Refusal.Kind.MISSING) throw refused;
            return Response.status(422)
                    .entity(page(Optional.empty(), words.refused(form, values, refused)))
                    .build();
        }
    }

    private static Notice told(Report report) {
        return switch (report.outcome()) {
            case PAID -> Notice.ASKED_PAID;
            case FAILED, EXPIRED, CANCELLED -> Notice.ASKED_OVER;
            case PENDING -> Notice.ASKED_OPEN;
            case AUTHORISED -> Notice.ASKED_HELD;
            default -> Notice.ASKED_IN_VAIN;
        };
    }

    private static Stuck stuck(ListTroubledPayments.Stuck stuck) {
        var troubled = stuck.payment();
        var attempt = troubled.attempt();
        return new Stuck(
                troubled.order().value(),
                attempt.id().toString(),
                attempt.provider(),
                attempt.method(),
                Formats.text(attempt.asked()),
                Formats.text(troubled.missing()),
                attempt.startedAt(),
                troubled.trouble(),
                troubled.trouble() != Trouble.SHORT && !NOBODY_TO_ASK.contains(attempt.provider()),
                troubled.trouble() == Trouble.HELD,
                stuck.takeable(),
                troubled.until().orElse(null));
    }

    private static Stray stray(ListStrayNotices.Told told) {
        var notice = told.notice();
        return new Stray(
                notice.id().toString(),
                notice.provider(),
                notice.key(),
                notice.reference(),
                notice.doubt(),
                notice.receivedAt(),
                told.said());
    }

    private static Alarm alarm(Disputes.Listed listed) {
        var dispute = listed.dispute();
        return new Alarm(
                dispute.id().toString(),
                listed.order().value(),
                dispute.provider(),
                dispute.kind(),
                dispute.amount().map(Formats::text).orElse(""),
                dispute.words(),
                dispute.toldAt());
    }

    private static UUID dispute(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("dispute", id);
        }
    }

    private static UUID notice(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("notice", id);
        }
    }

    private static AttemptId attempt(String id) {
        try {
            return new AttemptId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("attempt", id);
        }
    }
}

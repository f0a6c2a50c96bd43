package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.CountPaymentAlarms;
import id.laris.application.payment.CountPaymentAlarms.Alarms;
import id.laris.application.privacy.ListIncidents;
import id.laris.application.reporting.SetSalesTarget;
import id.laris.application.reporting.ShopFigures.LowStock;
import id.laris.application.reporting.ShowToday;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderTab;
import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.web.privacy.OfficePrivacyMessages;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** The first screen: today's work on top, then how the shop sells. */
@Path("/admin")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTodayPages {
    /**
     * @param incident of which not everybody was told; empty for who does not take care of that, and mostly
     * @param alarms what waits in the payment monitor; null for who does not take care of that, and mostly
     * @param late how long events have been waiting; empty when they flow
     * @param sales how the shop sells; null for who may see no reports
     */
    record Today(
            long toPack,
            long toMatch,
            long toRefund,
            long low,
            long dead,
            boolean clear,
            String incident,
            Alarms alarms,
            String late,
            List<LowStock> lowStock,
            SalesGlance.Glance sales,
            Typed typed)
            implements TemplateInstance {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ShowToday showToday;
    private final SalesGlance glance;
    private final SetSalesTarget setSalesTarget;
    private final ListIncidents listIncidents;
    private final CountPaymentAlarms countPaymentAlarms;
    private final CurrentActor current;
    private final Clock clock;
    private final OfficeWords words;

    OfficeTodayPages(
            ShowToday showToday,
            SalesGlance glance,
            SetSalesTarget setSalesTarget,
            ListIncidents listIncidents,
            CountPaymentAlarms countPaymentAlarms,
            CurrentActor current,
            Clock clock,
            OfficeWords words) {
        this.showToday = showToday;
        this.glance = glance;
        this.setSalesTarget = setSalesTarget;
        this.listIncidents = listIncidents;
        this.countPaymentAlarms = countPaymentAlarms;
        this.current = current;
        this.clock = clock;
        this.words = words;
    }

    @GET
    public TemplateInstance today(
            @QueryParam("dari") String from, @QueryParam("sampai") String to, @QueryParam("gudang") String warehouse) {
        return page(from, to, warehouse, Typed.NOTHING);
    }

    @POST
    @Path("target")
    public Response target(
            @FormParam("bulan") @DefaultValue("") String month,
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("jumlah") @DefaultValue("") String amount) {
        current.require(Permission.VIEW_REPORTS);
        try {
            var set = setSalesTarget.set(
                    new SetSalesTarget.Command(month(month), ReportForm.place(warehouse), rupiah(amount)));
            return Response.seeOther(Notice.SAVED.on(SalesGlance.address(set.from(), set.warehouse())))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return Response.status(422)
                    .entity(page("", "", "", words.refused("target", Typed.values("jumlah", amount), refused)))
                    .build();
        }
    }

    private Today page(String from, String to, String warehouse, Typed typed) {
        var today = showToday.show();
        var say = words.in(OfficeReportingMessages.class);
        long toPack = today.orders().getOrDefault(OrderTab.READY_TO_PROCESS, 0L);
        var oldest = today.events().oldest();
        return new Today(
                toPack,
                today.openTransfers(),
                today.openRefunds(),
                today.lowStock().size(),
                today.events().dead(),
                toPack + today.openTransfers() + today.openRefunds() == 0,
                incident(),
                alarms(),
                oldest.compareTo(PATIENCE) > 0 ? say.minutes(oldest.toMinutes()) : "",
                today.lowStock(),
                current.may(Permission.VIEW_REPORTS) ? glance.of(from, to, warehouse) : null,
                typed);
    }

    private Alarms alarms() {
        if (!current.may(Permission.CONFIRM_PAYMENTS)) return null;
        var alarms = countPaymentAlarms.count();
        return alarms.isAny() ? alarms : null;
    }

    private String incident() {
        if (!current.may(Permission.MANAGE_PRIVACY)) return "";
        var say = words.in(OfficePrivacyMessages.class);
        var now = clock.instant();
        return listIncidents.list().stream()
                .filter(incident -> !incident.isAnswered())
                .map(Incident::deadline)
                .min(Comparator.naturalOrder())
                .map(deadline -> now.isBefore(deadline)
                        ? say.incident_runs(Duration.between(now, deadline).toHours())
                        : say.incident_late())
                .orElse("");
    }

    /** {@code 5.000.000}, {@code Rp5000000} or {@code 5000000}, as people write rupiah; nothing is none. */
    private static Money rupiah(String typed) {
        var digits = typed.replaceFirst("(?i)^\\s*rp", "").replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{0,15}")) throw new Invalid("amount", typed, "5000000");
        return Money.rupiah(digits.isEmpty() ? 0 : Long.parseLong(digits));
    }

    private static YearMonth month(String typed) {
        if (!typed.strip().matches("\\d{4}-(0[1-9]|1[0-2])")) throw new Invalid("month", typed, "2026-11");
        return YearMonth.parse(typed.strip());
    }
}

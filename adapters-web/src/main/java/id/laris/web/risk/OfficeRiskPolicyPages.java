package id.laris.web.risk;

import id.laris.application.identity.CurrentActor;
import id.laris.application.risk.ChangeRiskPolicy;
import id.laris.application.risk.ShowRiskPolicy;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskPolicy.Limits;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what orders are weighed, and changing that: points and limit of each rule stand together. */
@Path(OfficeRiskPolicyPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeRiskPolicyPages {
    static final String PATH = OfficeRiskPages.PATH + "/aturan";
    private static final String FORM = "aturan";

    /** @param since null for what a shop begins with */
    record Policy(long version, Instant since, List<Row> rows, Object holdFrom, Object payFirstFrom, Typed typed)
            implements TemplateInstance {}

    /** @param limits of this rule, none for what is there or not */
    record Row(RiskRule rule, Object points, List<Limit> limits) {}

    /** @param name of the field, which says what it is */
    record Limit(String name, Object value) {}

    private final ShowRiskPolicy showRiskPolicy;
    private final ChangeRiskPolicy changeRiskPolicy;
    private final CurrentActor current;
    private final OfficeWords words;

    OfficeRiskPolicyPages(
            ShowRiskPolicy showRiskPolicy, ChangeRiskPolicy changeRiskPolicy, CurrentActor current, OfficeWords words) {
        this.showRiskPolicy = showRiskPolicy;
        this.changeRiskPolicy = changeRiskPolicy;
        this.current = current;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        return page(Typed.NOTHING, List.of());
    }

    /** The points stand in the order of the rules. */
    @POST
    public Response change(
            @FormParam("nomor") @DefaultValue("") String version,
            @FormParam("poin") List<String> points,
            @FormParam("jumlah") @DefaultValue("") String highAmount,
            @FormParam("hari") @DefaultValue("") String newForDays,
            @FormParam("gagal") @DefaultValue("") String failures,
            @FormParam("sejam") @DefaultValue("") String ordersInHour,
            @FormParam("asal") @DefaultValue("") String ordersFromOrigin,
            @FormParam("pintu") @DefaultValue("") String othersAtDoor,
            @FormParam("tahan") @DefaultValue("") String holdFrom,
            @FormParam("dimuka") @DefaultValue("") String payFirstFrom) {
        current.require(Permission.REVIEW_RISK);
        try {
            changeRiskPolicy.change(new ChangeRiskPolicy.Command(
                    Optional.of((long) number("version", version)),
                    points(points),
                    new Limits(
                            Money.rupiah(number("highAmount", highAmount.replace(".", ""))),
                            number("newForDays", newForDays),
                            number("failures", failures),
                            number("ordersInHour", ordersInHour),
                            number("ordersFromOrigin", ordersFromOrigin),
                            number("othersAtDoor", othersAtDoor)),
                    number("holdFrom", holdFrom),
                    number("payFirstFrom", payFirstFrom)));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            var typed = Typed.values(
                    "jumlah",
                    highAmount,
                    "hari",
                    newForDays,
                    "gagal",
                    failures,
                    "sejam",
                    ordersInHour,
                    "asal",
                    ordersFromOrigin,
                    "pintu",
                    othersAtDoor,
                    "tahan",
                    holdFrom,
                    "dimuka",
                    payFirstFrom);
            return Response.status(422)
                    .entity(page(words.refused(FORM, typed, refused), points))
                    .build();
        }
    }

    private static Map<RiskRule, Integer> points(List<String> typed) {
        var points = new EnumMap<RiskRule, Integer>(RiskRule.class);
        for (var rule : RiskRule.values())
            points.put(rule, number("points", rule.ordinal() < typed.size() ? typed.get(rule.ordinal()) : ""));
        return points;
    }

    /** @param points as they were typed; empty for those that hold */
    private Policy page(Typed typed, List<String> points) {
        var policy = showRiskPolicy.show();
        return new Policy(
                policy.version(),
                policy.version() == 1 ? null : policy.since(),
                Arrays.stream(RiskRule.values())
                        .map(rule -> new Row(rule, points(rule, policy, points), limits(rule, policy.limits(), typed)))
                        .toList(),
                typed.value(FORM, "tahan", policy.holdFrom()),
                typed.value(FORM, "dimuka", policy.payFirstFrom()),
                typed);
    }

    private static Object points(RiskRule rule, RiskPolicy policy, List<String> typed) {
        return rule.ordinal() < typed.size()
                ? typed.get(rule.ordinal())
                : policy.points().get(rule);
    }

    private static List<Limit> limits(RiskRule rule, Limits limits, Typed typed) {
        var fields = new ArrayList<Limit>();
        switch (rule) {
            case NEW_AND_HIGH -> {
                fields.add(new Limit("jumlah", limits.highAmount().minorUnits()));
                fields.add(new Limit("hari", limits.newForDays()));
            }
            case FAILED_PAYMENTS -> fields.add(new Limit("gagal", limits.failures()));
            case MANY_ORDERS -> fields.add(new Limit("sejam", limits.ordersInHour()));
            case SAME_ORIGIN -> fields.add(new Limit("asal", limits.ordersFromOrigin()));
            case SAME_DOOR -> fields.add(new Limit("pintu", limits.othersAtDoor()));
            case ADDRESS_MISMATCH, REFUSED_PARCELS -> {}
        }
        return fields.stream()
                .map(field -> new Limit(field.name(), typed.value(FORM, field.name(), field.value())))
                .toList();
    }

    private static int number(String what, String typed) {
        if (!typed.strip().matches("\\d{1,9}")) throw new Invalid(what, typed, "a whole number");
        return Integer.parseInt(typed.strip());
    }
}

package id.laris.rest.api.risk;

import id.laris.application.identity.CurrentActor;
import id.laris.application.risk.ChangeRiskPolicy;
import id.laris.application.risk.ShowRiskPolicy;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskPolicy.Limits;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** By what orders are weighed. */
@Path(Api.ROOT + "/risk-policy")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
class RiskPolicyResource {
    /** Points of each rule. */
    @Schema(name = "RiskPoints", description = "What each rule weighs, 0 to 100; 0 switches it off")
    record PointsJson(
            @Schema(examples = "40") Integer newAndHigh,
            @Schema(examples = "25") Integer failedPayments,
            @Schema(examples = "15") Integer addressMismatch,
            @Schema(examples = "20") Integer manyOrders,
            @Schema(examples = "15") Integer sameOrigin,
            @Schema(examples = "15") Integer sameDoor,
            @Schema(examples = "30") Integer refusedParcels)
            implements JsonRequest {
        static PointsJson of(Map<RiskRule, Integer> points) {
            return new PointsJson(
                    points.get(RiskRule.NEW_AND_HIGH),
                    points.get(RiskRule.FAILED_PAYMENTS),
                    points.get(RiskRule.ADDRESS_MISMATCH),
                    points.get(RiskRule.MANY_ORDERS),
                    points.get(RiskRule.SAME_ORIGIN),
                    points.get(RiskRule.SAME_DOOR),
                    points.get(RiskRule.REFUSED_PARCELS));
        }

        Map<RiskRule, Integer> toPoints() {
            return Map.of(
                    RiskRule.NEW_AND_HIGH, given("points", newAndHigh),
                    RiskRule.FAILED_PAYMENTS, given("points", failedPayments),
                    RiskRule.ADDRESS_MISMATCH, given("points", addressMismatch),
                    RiskRule.MANY_ORDERS, given("points", manyOrders),
                    RiskRule.SAME_ORIGIN, given("points", sameOrigin),
                    RiskRule.SAME_DOOR, given("points", sameDoor),
                    RiskRule.REFUSED_PARCELS, given("points", refusedParcels));
        }
    }

    @Schema(name = "RiskPolicyRequest")
    record PolicyRequest(
            PointsJson points,

            @Schema(description = "An amount from which on a new buyer is looked at")
            MoneyView highAmount,

            @Schema(
                    examples = "7",
                    description = "An account younger than so many days is new, 0 to 3650; with 0 only guests are")
            Integer newForDays,

            @Schema(examples = "3", description = "So many failed payments a day count, 1 to 200")
            Integer failures,

            @Schema(examples = "4", description = "So many orders an hour by one buyer count, 1 to 200")
            Integer ordersInHour,

            @Schema(
                    examples = "15",
                    description = "So many orders an hour from one address of the public net count, 1 to 200")
            Integer ordersFromOrigin,

            @Schema(examples = "5", description = "So many other buyers a day at one door count, 1 to 200")
            Integer othersAtDoor,

            @Schema(examples = "60", description = "From this score on an order is held, 1 to 1000")
            Integer holdFrom,

            @Schema(
                    examples = "50",
                    description = "From this score on an order is sent after it is paid only, 1 to 1000")
            Integer payFirstFrom)
            implements JsonRequest {
        ChangeRiskPolicy.Command toCommand(Optional<Long> basedOn) {
            if (points == null) throw new Invalid("points", null, "points of every rule");
            if (highAmount == null) throw new Invalid("highAmount", null, "an amount");
            return new ChangeRiskPolicy.Command(
                    basedOn,
                    points.toPoints(),
                    new Limits(
                            highAmount.toMoney(),
                            given("newForDays", newForDays),
                            given("failures", failures),
                            given("ordersInHour", ordersInHour),
                            given("ordersFromOrigin", ordersFromOrigin),
                            given("othersAtDoor", othersAtDoor)),
                    given("holdFrom", holdFrom),
                    given("payFirstFrom", payFirstFrom));
        }
    }

    private static int given(String field, Integer value) {
        if (value == null) throw new Invalid(field, null, "a whole number");
        return value;
    }

    @Schema(name = "RiskPolicy")
    record PolicyView(
            int version,
            PointsJson points,
            MoneyView highAmount,
            int newForDays,
            int failures,
            int ordersInHour,
            int ordersFromOrigin,
            int othersAtDoor,
            int holdFrom,
            int payFirstFrom,

            @Schema(nullable = true, description = "Null for what a shop begins with")
            Instant since) {
        static PolicyView of(RiskPolicy policy) {
            var limits = policy.limits();
            return new PolicyView(
                    policy.version(),
                    PointsJson.of(policy.points()),
                    MoneyView.of(limits.highAmount()),
                    limits.newForDays(),
                    limits.failures(),
                    limits.ordersInHour(),
                    limits.ordersFromOrigin(),
                    limits.othersAtDoor(),
                    policy.holdFrom(),
                    policy.payFirstFrom(),
                    policy.version() == 1 ? null : policy.since());
        }
    }

    private final ShowRiskPolicy showRiskPolicy;
    private final ChangeRiskPolicy changeRiskPolicy;
    private final CurrentActor current;
    private final Tagged tagged;

    RiskPolicyResource(
            ShowRiskPolicy showRiskPolicy, ChangeRiskPolicy changeRiskPolicy, CurrentActor current, Tagged tagged) {
        this.showRiskPolicy = showRiskPolicy;
        this.changeRiskPolicy = changeRiskPolicy;
        this.current = current;
        this.tagged = tagged;
    }

    @GET
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "The one that holds now")
    public Response show(@Context Request request) {
        var policy = showRiskPolicy.show();
        return tagged.answer(request, policy.version(), PolicyView.of(policy));
    }

    @PUT
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "It holds from now on")
    public Response replace(@RestHeader(HttpHeaders.IF_MATCH) String seen, PolicyRequest given) {
        current.require(Permission.REVIEW_RISK);
        if (given == null) throw new Invalid("body", null, "a policy");
        var policy = changeRiskPolicy.change(given.toCommand(Tagged.versionSeen(seen)));
        return tagged.answer(policy.version(), PolicyView.of(policy));
    }
}

package id.laris.web.catalogue;

import id.laris.application.identity.Tokens;
import id.laris.application.stock.ShowAvailability;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;

/** The line of a product's page that says whether there is any left, alone: open pages ask for it again and again. */
@Path("/sisa")
@PermitAll
@AnswersPeople
@Blocking
@Produces(MediaType.TEXT_HTML)
class AvailabilityPages {
    record Left(String sku, int free, boolean soldOut, boolean low) implements TemplateInstance {}

    private final ShowAvailability showAvailability;
    private final Visitor visitor;

    AvailabilityPages(ShowAvailability showAvailability, Visitor visitor) {
        this.showAvailability = showAvailability;
        this.visitor = visitor;
    }

    /** The same as it was is 304: nothing is sent, nothing is drawn. */
    @GET
    public Response left(@QueryParam("sku") @DefaultValue("") String sku, @Context Request request) {
        int free = showAvailability.show(new Sku(sku)).value();
        var tag = new EntityTag(HexFormat.of().formatHex(Tokens.hash(free + " " + visitor.getLanguage()), 0, 8));
        var same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(new Left(sku, free, free == 0, free > 0 && free <= GoodCard.LOW)) : same)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}

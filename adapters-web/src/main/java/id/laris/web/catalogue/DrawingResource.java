package id.laris.web.catalogue;

import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Serves the drawn goods: {@code /gambar/kaos.svg?warna=1F2A44&motif=kawung&tampak=belakang}. The
 * same address always gives the same picture, so browsers and caches may keep it for good.
 */
@Path("/gambar")
@PermitAll
class DrawingResource {
    /** The picture for goods that have none; every name we do not know gives it too. */
    static final String NO_PICTURE = "tanpa-foto";

    private static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FOR_A_WHILE = "public, max-age=300";

    /** An SVG opened on its own is a document: it may load and run nothing. */
    private static final String NOTHING_ACTIVE = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    private final Drawings drawings;

    DrawingResource(Drawings drawings) {
        this.drawings = drawings;
    }

    @GET
    @Compressed
    @Path("{garment:[a-z-]{1,40}}.svg")
    public Response picture(
            @PathParam("garment") String garment,
            @QueryParam("warna") @DefaultValue("CFC6B8") String dye,
            @QueryParam("motif") @DefaultValue(Drawings.PLAIN) String motif,
            @QueryParam("tampak") @DefaultValue("depan") String view,
            @Context Request request) {
        if (garment.equals(NO_PICTURE)) {
            return answer(Response.Status.OK, drawings.placeholder(), FOR_GOOD, request);
        }
        Optional<String> drawn = Drawings.View.named(view)
                .flatMap(side -> Dye.parse(dye).flatMap(colour -> drawings.draw(garment, side, colour, motif)));
        return drawn.map(svg -> answer(Response.Status.OK, svg, FOR_GOOD, request))
                .orElseGet(() -> answer(Response.Status.NOT_FOUND, drawings.placeholder(), FOR_A_WHILE, request));
    }

    private static Response answer(Response.Status status, String svg, String keep, Request request) {
        var tag = new EntityTag(Integer.toHexString(svg.hashCode()) + "-" + svg.length());
        var unchanged = status == Response.Status.OK ? request.evaluatePreconditions(tag) : null;
        return (unchanged != null
                        ? unchanged
                        : Response.status(status).entity(svg).type(SVG))
                .tag(tag)
                .header("Cache-Control", keep)
                .header("Content-Security-Policy", NOTHING_ACTIVE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}

package id.laris.bootstrap.hostile;

import id.laris.application.shared.StorageUnavailable;
import id.laris.web.shared.AnswersPeople;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Breaks as it is told to, in a page and in the API. */
class Broken {
    /** What nobody outside is to read. */
    static final String INSIDE = "inner text of a fault";

    private Broken() {}

    private static String fail(String how) {
        throw how.equals("gone")
                ? new StorageUnavailable(new SQLException(INSIDE, "08006"))
                : new IllegalStateException(INSIDE);
    }

    @Path("/rusak")
    @PermitAll
    @AnswersPeople
    static class Page {
        @GET
        @Path("{how}")
        @Produces("text/html")
        @Operation(hidden = true)
        public String fail(@PathParam("how") String how) {
            return Broken.fail(how);
        }
    }

    @Path("/api/v1/rusak")
    @PermitAll
    static class Call {
        @GET
        @Path("{how}")
        @Operation(hidden = true)
        public String fail(@PathParam("how") String how) {
            return Broken.fail(how);
        }
    }
}

package id.laris.rest.api.shared;

import id.laris.application.shared.StorageUnavailable;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Breaks as it is told to. */
@Path(Api.ROOT + "/failures")
class FailingResource {
    @GET
    @Path("{how}")
    @PermitAll
    @Operation(hidden = true)
    public String fail(@RestPath String how) throws Exception {
        switch (how) {
            case "bug" -> throw new IllegalStateException("secret inner text");
            case "storage" -> throw new StorageUnavailable(new SQLException("password=secret", "08006"));
            case "sql" -> throw new RuntimeException("wrapped", new SQLException("secret", "57P01"));
            case "pool" -> throw new RuntimeException(new SQLException("Acquisition timeout"));
            case "query" -> throw new RuntimeException(new SQLException("secret syntax", "42601"));
            default -> throw new StackOverflowError();
        }
    }

    @GET
    @Path("forgotten/annotation")
    @Operation(hidden = true)
    public String nobodyThoughtOf() {
        return "open";
    }
}

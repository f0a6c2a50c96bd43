package id.laris.rest.api.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The description of the API as the build wrote it, and the way to the page where it can be tried. */
@Path("")
@PermitAll
class DescriptionResource {
    private static final String YAML = "application/yaml";

    @GET
    @Path("openapi")
    @Produces({YAML, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response describe(@RestQuery String format, @RestHeader(HttpHeaders.ACCEPT) String accept) {
        var isJson = "json".equalsIgnoreCase(format)
                || format == null && accept != null && accept.contains(MediaType.APPLICATION_JSON);
        return isJson
                ? Response.ok(file("openapi.json"), MediaType.APPLICATION_JSON).build()
                : Response.ok(file("openapi.yaml"), YAML).build();
    }

    @GET
    @Path("docs/api")
    @Operation(hidden = true)
    public Response tryIt() {
        return Response.seeOther(URI.create("/docs/api/")).build();
    }

    private static InputStream file(String name) {
        return DescriptionResource.class.getResourceAsStream("/api/" + name);
    }
}

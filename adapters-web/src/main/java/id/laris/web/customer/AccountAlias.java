package id.laris.web.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The account under the name it has elsewhere. */
@Path("/account")
@PermitAll
class AccountAlias {
    @GET
    public Response go() {
        return Response.seeOther(URI.create("/akun")).build();
    }

    @GET
    @Path("{part: .*}")
    public Response goFurther() {
        return go();
    }
}

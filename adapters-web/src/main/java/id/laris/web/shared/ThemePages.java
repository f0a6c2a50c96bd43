package id.laris.web.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Remembers how the visitor wants the pages to look. */
@Path("/tampilan")
@PermitAll
@AnswersPeople
class ThemePages {
    @POST
    public Response choose(
            @FormParam("theme") @DefaultValue("") String theme,
            @FormParam("back") @DefaultValue("/") String back,
            @HeaderParam("X-Requested-With") String requestedWith,
            UriInfo at) {
        var cookie = Cookies.longLived(Cookies.THEME, Visitor.Theme.of(theme).tag(), at);
        var answer = requestedWith == null ? Response.seeOther(Places.local(back)) : Response.noContent();
        return answer.cookie(cookie).build();
    }
}

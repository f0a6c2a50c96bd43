package id.laris.web.identity;

import id.laris.application.identity.GiveSecondFactor;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.WrongCode;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Places;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.FactorAsked;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A dangerous act asked for the second factor again: it is given here, and the act goes on with what was typed. */
@Path(OfficeFreshPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeFreshPages {
    static final String PATH = "/admin/kode";

    private final GiveSecondFactor giveSecondFactor;
    private final OfficeAccountWords words;
    private final FactorAsked asked;

    OfficeFreshPages(GiveSecondFactor giveSecondFactor, OfficeAccountWords words, FactorAsked asked) {
        this.giveSecondFactor = giveSecondFactor;
        this.words = words;
        this.asked = asked;
    }

    /**
     * The browser sends the same form once more, to where it was meant for: 307 keeps method and fields. What was only to be read is
     * read again.
     */
    @POST
    public Response give(
            @FormParam(FactorAsked.CODE) @DefaultValue("") String code,
            @FormParam(FactorAsked.PLACE) @DefaultValue("/admin") String place,
            @FormParam(FactorAsked.READ) String read,
            UriInfo at) {
        try {
            var given = giveSecondFactor.give(new GiveSecondFactor.Command(code, false));
            var answer = read == null
                    ? Response.status(307).location(Places.office(place))
                    : Response.seeOther(Places.office(place));
            return answer.cookie(SessionCookies.of(AccountKind.STAFF, given.token(), at))
                    .build();
        } catch (WrongCode | TooManyFailures refused) {
            return Response.status(422)
                    .entity(asked.again(place, read != null, words.of((Refusal) refused)))
                    .header("Cache-Control", "no-store")
                    .build();
        }
    }
}

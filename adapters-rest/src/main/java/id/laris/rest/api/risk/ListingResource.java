package id.laris.rest.api.risk;

import id.laris.application.identity.CurrentActor;
import id.laris.application.risk.AddListing;
import id.laris.application.risk.ListListings;
import id.laris.application.risk.RemoveListing;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.Listing;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/listings")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
class ListingResource {
    @Schema(name = "Listing")
    record ListingView(
            UUID id,
            Listing.Kind kind,
            Listing.Subject subject,

            @Schema(description = "Masked for who may not see what is personal of many")
            String value,

            String reason,
            @Schema(nullable = true) Instant until,
            Instant since) {
        static ListingView of(Listing listing, String shown) {
            return new ListingView(
                    listing.id(),
                    listing.kind(),
                    listing.subject(),
                    shown,
                    listing.reason(),
                    listing.until().orElse(null),
                    listing.since());
        }
    }

    @Schema(name = "ListingRequest")
    record ListingRequest(
            @Schema(examples = "DENY", description = "ALLOW or DENY")
            String kind,

            @Schema(examples = "EMAIL", description = "EMAIL, PHONE or ACCOUNT")
            String subject,

            @Schema(examples = "pembeli@contoh.test") String value,

            @Schema(examples = "tiga paket ditolak", description = "3 to 200 characters, for colleagues")
            String reason,

            @Schema(nullable = true, description = "Until when, this moment not counted; for ever when absent")
            String until)
            implements JsonRequest {
        AddListing.Command toCommand() {
            return new AddListing.Command(
                    chosen("listing", kind, Listing.Kind.class),
                    chosen("subject", subject, Listing.Subject.class),
                    value,
                    reason,
                    Optional.ofNullable(until).map(ListingRequest::moment));
        }

        private static <E extends Enum<E>> E chosen(String field, String typed, Class<E> choices) {
            for (var choice : choices.getEnumConstants()) if (choice.name().equals(typed)) return choice;
            throw new Invalid(field, typed, String.join(", ", names(choices)));
        }

        private static <E extends Enum<E>> Iterable<String> names(Class<E> choices) {
            return java.util.Arrays.stream(choices.getEnumConstants())
                    .map(Enum::name)
                    .toList();
        }

        private static Instant moment(String typed) {
            try {
                return Instant.parse(typed);
            } catch (DateTimeParseException unreadable) {
                throw new Invalid("until", typed, "2026-12-31T17:00:00Z");
            }
        }
    }

    private final ListListings listListings;
    private final AddListing addListing;
    private final RemoveListing removeListing;
    private final CurrentActor current;
    private final OnceOnly onceOnly;

    ListingResource(
            ListListings listListings,
            AddListing addListing,
            RemoveListing removeListing,
            CurrentActor current,
            OnceOnly onceOnly) {
        this.listListings = listListings;
        this.addListing = addListing;
        this.removeListing = removeListing;
        this.current = current;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The newest first")
    public PageView<ListingView> list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        current.require(Permission.REVIEW_RISK);
        int most = Asked.number("limit", limit, 50);
        if (most < 1 || most > 500) throw new Invalid("limit", most, "1 to 500");
        return PageView.of(
                listListings.list(Asked.text(cursor), most), line -> ListingView.of(line.listing(), line.shown()));
    }

    @POST
    @APIResponseSchema(value = ListingView.class, responseCode = "201", responseDescription = "It holds from now on")
    public Response add(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ListingRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            current.require(Permission.REVIEW_RISK);
            var added = addListing.add(request.toCommand());
            return Answer.created(Api.ROOT + "/listings/" + added.id(), ListingView.of(added, added.value()));
        });
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "It holds no more")
    public void remove(@RestPath String id) {
        current.require(Permission.REVIEW_RISK);
        removeListing.remove(Paths.uuid("listing", id));
    }
}

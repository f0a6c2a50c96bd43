package id.laris.web.identity;

import id.laris.application.identity.RecogniseSession;
import id.laris.application.identity.SignedIn;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Looks up whose session a token is. A token that is unknown or over makes a visitor, not an error. */
@Singleton
class SessionIdentities implements IdentityProvider<SessionRequest> {
    /** Under this name a request carries the {@link SignedIn}. */
    static final String SIGNED_IN = "laris.signed-in";

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final RecogniseSession recogniseSession;

    SessionIdentities(RecogniseSession recogniseSession) {
        this.recogniseSession = recogniseSession;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> request.tokens().entrySet().stream()
                .flatMap(shown ->
                        recogniseSession.recognise(shown.getKey(), shown.getValue(), request.looksOn()).stream())
                .findFirst()
                .map(who -> identityOf(who, request))
                .orElse(NOBODY));
    }

    /** Who still owes the second factor is nobody yet, on all pages but those that ask for it: they find who it is in the request. */
    private static SecurityIdentity identityOf(SignedIn who, SessionRequest request) {
        HttpSecurityUtils.getRoutingContextAttribute(request).put(SIGNED_IN, who);
        return who.session().awaitsFactor()
                ? NOBODY
                : QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(who.actor().name()))
                        .build();
    }
}

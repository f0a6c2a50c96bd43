package id.laris.web.identity;

import id.laris.application.identity.RecogniseStaff;
import id.laris.domain.identity.StaffAccount;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Looks up whose session a token is. A token that is unknown or over makes a visitor, not an error. */
@Singleton
class SessionIdentities implements IdentityProvider<SessionRequest> {
    /** Under this name an identity carries the {@link id.laris.domain.identity.Actor}. */
    static final String ACTOR = "laris.actor";

    private final RecogniseStaff recogniseStaff;

    SessionIdentities(RecogniseStaff recogniseStaff) {
        this.recogniseStaff = recogniseStaff;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> recogniseStaff
                .recognise(request.token())
                .map(SessionIdentities::identityOf)
                .orElse(null));
    }

    private static SecurityIdentity identityOf(StaffAccount account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.email().value()))
                .addAttribute(ACTOR, account.actor())
                .build();
    }
}

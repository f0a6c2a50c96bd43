package id.laris.rest.api.identity;

import id.laris.domain.identity.Actor;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Recognises the holder of an API key. An unknown key, or a shop that cannot look it up now, is not answered here but kept in the
 * identity: {@link ApiDoor} answers it like every other problem.
 */
@Singleton
class ApiKeyIdentities implements IdentityProvider<ApiKeyCredential> {
    static final String ACTOR = "laris.actor";
    static final String FAILURE = "laris.failure";

    private final KeyHolders holders;

    ApiKeyIdentities(KeyHolders holders) {
        this.holders = holders;
    }

    @Override
    public Class<ApiKeyCredential> getRequestType() {
        return ApiKeyCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyCredential credential, AuthenticationRequestContext context) {
        return holders.remembered(credential.key())
                .map(holder -> Uni.createFrom().item(identityOf(holder)))
                .orElseGet(() -> context.runBlocking(() -> identityOf(holders.find(credential.key()))))
                .onFailure()
                .recoverWithItem(failure -> anonymous(failure));
    }

    private static SecurityIdentity identityOf(Optional<Actor> holder) {
        return holder.map(actor -> (SecurityIdentity) QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(actor.name()))
                        .addAttribute(ACTOR, actor)
                        .build())
                .orElseGet(() -> anonymous(new UnknownKey()));
    }

    private static SecurityIdentity anonymous(Throwable failure) {
        return QuarkusSecurityIdentity.builder()
                .setAnonymous(true)
                .setPrincipal(new QuarkusPrincipal(""))
                .addAttribute(FAILURE, failure)
                .build();
    }

    /** Nobody holds this key, or it was revoked. */
    static final class UnknownKey extends RuntimeException {
        UnknownKey() {
            super("unknown key", null, false, false);
        }
    }
}

package id.laris.rest.api.identity;

import id.laris.application.identity.KnownKeys;
import id.laris.domain.identity.ApiKey;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the API key that a request shows. An unknown key, or a shop that cannot look it up now, is not answered here but kept in the
 * identity: {@link ApiDoor} answers it like every other problem.
 */
@Singleton
class ApiKeyIdentities implements IdentityProvider<ApiKeyCredential> {
    private final KnownKeys keys;

    ApiKeyIdentities(KnownKeys keys) {
        this.keys = keys;
    }

    @Override
    public Class<ApiKeyCredential> getRequestType() {
        return ApiKeyCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyCredential credential, AuthenticationRequestContext context) {
        return keys.remembered(credential.key())
                .map(known -> Uni.createFrom().item(identityOf(known)))
                .orElseGet(() -> context.runBlocking(() -> identityOf(keys.find(credential.key()))))
                .onFailure()
                .recoverWithItem(Caller::failed);
    }

    private static SecurityIdentity identityOf(Optional<ApiKey> known) {
        return known.map(key -> Caller.recognised(key.actor().name(), new Caller.ByKey(key)))
                .orElseGet(() -> Caller.failed(new Caller.NotKnown("unknown-api-key")));
    }
}

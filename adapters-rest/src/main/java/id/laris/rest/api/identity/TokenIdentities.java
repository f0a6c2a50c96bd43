package id.laris.rest.api.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Recognises who shows a token of the identity provider; as with keys, {@link ApiDoor} answers what is refused. */
@Singleton
class TokenIdentities implements IdentityProvider<TokenCredential> {
    private final OutsideTokens tokens;

    TokenIdentities(OutsideTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenCredential> getRequestType() {
        return TokenCredential.class;
    }

    /** On a thread that may wait: the provider's keys may have to be asked for. */
    @Override
    public Uni<SecurityIdentity> authenticate(TokenCredential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> Caller.recognised("token", tokens.read(credential.token())))
                .onFailure()
                .recoverWithItem(Caller::failed);
    }
}

package id.laris.rest.api.identity;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** What a request showed about who calls, carried from where it is looked up to {@link ApiDoor}. */
sealed interface Caller {
    /** A key of the shop's own; whether it opens is not decided yet. */
    record ByKey(ApiKey key) implements Caller {}

    /** A token of the shop's identity provider. */
    record ByToken(Actor actor) implements Caller {}

    /** A token of the identity provider, good in itself, whose holder has no role in this shop. */
    record WithoutRole() implements Caller {}

    /** Nobody was recognised, and why. */
    record Failed(Throwable why) implements Caller {}

    String ATTRIBUTE = "laris.caller";

    static SecurityIdentity recognised(String name, Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addAttribute(ATTRIBUTE, caller)
                .build();
    }

    static SecurityIdentity failed(Throwable why) {
        return QuarkusSecurityIdentity.builder()
                .setAnonymous(true)
                .setPrincipal(new QuarkusPrincipal(""))
                .addAttribute(ATTRIBUTE, new Failed(why))
                .build();
    }

    /** What was shown proves nothing; the code says why. */
    final class NotKnown extends RuntimeException {
        private final String code;

        NotKnown(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}

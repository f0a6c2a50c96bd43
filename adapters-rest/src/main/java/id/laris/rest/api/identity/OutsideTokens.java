package id.laris.rest.api.identity;

import id.laris.application.identity.AddUpRoles;
import id.laris.application.identity.Tokens;
import id.laris.domain.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HexFormat;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/** Reads access tokens (JWT, RFC 9068 in spirit) of the configured identity provider: who acts, and what they may do here. */
@Singleton
class OutsideTokens {
    private static final int LONGEST = 16_000;
    private static final int LEEWAY_SECONDS = 30;
    /** Signed with a key only the provider has; a secret both sides know would let this shop make tokens. */
    private static final AlgorithmConstraints SIGNED = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
            AlgorithmIdentifiers.EDDSA);

    private final OutsideIssuer issuer;
    private final IssuerKeys keys;
    private final AddUpRoles addUpRoles;
    private final Clock clock;

    OutsideTokens(OutsideIssuer issuer, IssuerKeys keys, AddUpRoles addUpRoles, Clock clock) {
        this.addUpRoles = addUpRoles;
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether this is to be read as a token and not as a key: keys have no dots. */
    boolean reads(String credential) {
        return issuer.isConfigured() && credential.chars().filter(c -> c == '.').count() == 2;
    }

    /**
     * @throws Caller.NotKnown when it proves nothing
     * @throws IssuerKeys.IssuerAway when that cannot be told now
     */
    Caller read(String token) {
        if (token.length() > LONGEST) throw new Caller.NotKnown("invalid-token");
        try {
            var claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(SIGNED)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(LEEWAY_SECONDS)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .setExpectedIssuer(true, issuer.name())
                    .setExpectedAudience(true, issuer.audience())
                    .setVerificationKeyResolver(resolver())
                    .build()
                    .processToClaims(token);
            var roles = issuer.rolesOf(claims.getClaimsMap());
            return roles.isEmpty()
                    ? new Caller.WithoutRole()
                    : new Caller.ByToken(Actor.token(nameOf(claims), addUpRoles.permissions(roles)));
        } catch (InvalidJwtException invalid) {
            // The library wraps whatever happens while it looks for the key.
            if (invalid.getCause() instanceof IssuerKeys.IssuerAway away) throw away;
            throw new Caller.NotKnown(
                    invalid.hasErrorCode(ErrorCodes.EXPIRED) ? "access-token-expired" : "invalid-token");
        } catch (MalformedClaimException unreadable) {
            throw new Caller.NotKnown("invalid-token");
        }
    }

    private VerificationKeyResolver resolver() {
        return (signed, outer) -> keys.of((JsonWebSignature) signed)
                .map(JsonWebKey::getKey)
                .orElseThrow(() -> new UnresolvableKeyException("no such key"));
    }

    /** The program's name as the provider calls it, and a mark of whom it acts for: the subject may be a person's. */
    private static String nameOf(JwtClaims claims) throws MalformedClaimException {
        var program = claims.hasClaim("client_id")
                ? claims.getStringClaimValue("client_id")
                : claims.getStringClaimValue("azp");
        var subject = HexFormat.of().formatHex(Tokens.hash(claims.getSubject())).substring(0, 12);
        return program != null && program.matches("[A-Za-z0-9._:-]{1,60}") ? program + " " + subject : subject;
    }
}

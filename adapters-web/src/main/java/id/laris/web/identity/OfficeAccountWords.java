package id.laris.web.identity;

import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.WrongCode;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.OfficeWords;
import jakarta.inject.Singleton;

/** Says what was wrong with a password, a code or an address. */
@Singleton
class OfficeAccountWords {
    private final OfficeWords words;

    OfficeAccountWords(OfficeWords words) {
        this.words = words;
    }

    String of(Refusal refused) {
        words.note(refused);
        var say = words.in(OfficeAccountMessages.class);
        var factor = words.in(OfficeFactorMessages.class);
        if (refused instanceof WrongCode) return factor.wrong_code();
        if (refused instanceof TooManyFailures) return factor.too_many();
        return switch (refused.code()) {
            case "wrong-password" -> say.wrong_password();
            case "password-too-short" ->
                say.too_short(((Number) refused.details().get("least")).intValue());
            case "password-too-long" -> say.too_long();
            case "password-too-common" -> say.too_common();
            case "password-too-obvious" -> say.too_obvious();
            case "invalid-email" -> say.wrong_email();
            case "invalid-name" -> say.wrong_name();
            case "email-taken" -> say.email_taken();
            case "second-factor-required" -> say.factor_required();
            default -> words.of(refused);
        };
    }
}

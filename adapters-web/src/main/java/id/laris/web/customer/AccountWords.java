package id.laris.web.customer;

import id.laris.application.shared.InvalidFields;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts what is wrong with a form of the account into words: what and how to mend it. */
@Singleton
public class AccountWords {
    private final Visitor visitor;

    AccountWords(Visitor visitor) {
        this.visitor = visitor;
    }

    AccountDoorMessages door() {
        return in(AccountDoorMessages.class);
    }

    AccountMessages account() {
        return in(AccountMessages.class);
    }

    /** A message bundle in the language of this page. */
    public <T> T in(Class<T> bundle) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    /** By field. */
    public Map<String, String> of(InvalidFields wrong) {
        visitor.wasRefused(wrong.code());
        var said = new LinkedHashMap<String, String>();
        wrong.fields().keySet().stream().sorted().forEach(field -> said.put(field, ofField(field)));
        return said;
    }

    /** Why a password, a link or a try was refused. */
    public String of(Refusal refusal) {
        visitor.wasRefused(refusal.code());
        var say = door();
        return switch (refusal.code()) {
            case "password-too-short" ->
                say.password_too_short(
                        Integer.parseInt(String.valueOf(refusal.details().get("least"))));
            case "password-too-long" -> say.password_too_long();
            case "password-too-common" -> say.password_too_common();
            case "password-too-obvious" -> say.password_too_obvious();
            case "wrong-password" -> say.wrong_password();
            case "too-many-failures" -> say.too_many_failures();
            case "wrong-code" -> in(FactorMessages.class).wrong_code();
            case "email-not-verified" -> say.not_verified();
            default -> say.wrong_credentials();
        };
    }

    private String ofField(String field) {
        var say = account();
        return switch (field) {
            case "name", "recipient" -> say.wrong_name();
            case "email" -> say.wrong_email();
            case "phone" -> say.wrong_phone();
            case "birthDate" -> say.wrong_birth_date();
            case "label" -> say.wrong_label();
            case "street" -> say.wrong_street();
            case "village" -> say.wrong_village();
            case "postalCode" -> say.wrong_postal_code();
            case "note" -> say.wrong_note();
            default -> say.wrong_size();
        };
    }
}

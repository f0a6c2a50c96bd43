package id.laris.application.support;

import id.laris.domain.audit.Masked;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;

/** How much of what is personal is seen. */
enum Sight {
    MASKED {
        @Override
        String name(String name) {
            return Masked.name(name);
        }

        @Override
        String email(EmailAddress email) {
            return Masked.email(email);
        }

        @Override
        String phone(PhoneNumber phone) {
            return Masked.phone(phone);
        }

        @Override
        String text(String text) {
            return text.isEmpty() ? "" : Masked.text();
        }
    },
    CLEAR {
        @Override
        String name(String name) {
            return name;
        }

        @Override
        String email(EmailAddress email) {
            return email.value();
        }

        @Override
        String phone(PhoneNumber phone) {
            return phone.value();
        }

        @Override
        String text(String text) {
            return text;
        }
    };

    abstract String name(String name);

    abstract String email(EmailAddress email);

    abstract String phone(PhoneNumber phone);

    /** Nothing is told of it but whether there is any. */
    abstract String text(String text);
}

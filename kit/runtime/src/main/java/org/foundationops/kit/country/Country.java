package org.foundationops.kit.country;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two letters that ISO 3166-1 gives to a country. */
@Documented
@Constraint(validatedBy = Country.Validator.class)
@Schema(pattern = "^[A-Z]{2}$", description = "ISO 3166-1 alpha-2")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Country {

    String message() default "must be a country of ISO 3166-1, two capital letters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is valid: whether a country is compulsory is another question. */
    final class Validator implements ConstraintValidator<Country, String> {

        private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return isCountry(code);
        }

        public static boolean isCountry(@Nullable String code) {
            return code == null || CODES.contains(code);
        }
    }
}

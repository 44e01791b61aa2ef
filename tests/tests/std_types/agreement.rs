//! Three judges for one document: our parser, serde's own implementation, and a validator with our schema.

use serde::de::DeserializeOwned;
use std::fmt::Debug;
use vetted::{JsonSchema, Parse, schema};

/// Where the three may disagree, and why. All else is a defect.
#[derive(Clone, Copy, Debug)]
pub enum Difference {
    IntegralFloat,
    PastF64,
    MinusZero,
    ArrayForObject,
    DuplicateElement,
    DuplicateKey,
    SameValueInOtherWords,
    CarriedNanoseconds,
    NullForUnitVariant,
    Clamped,
    OtherSpelling,
    JudgedWhenRead,
    LoneSurrogate,
}

/// A difference as data: who accepts, and the reason.
struct Entry {
    ours: bool,
    serde: bool,
    schema: bool,
    reason: &'static str,
}

impl Difference {
    fn entry(self) -> Entry {
        let (ours, serde, schema, reason) = match self {
            Difference::IntegralFloat => (true, false, true, "JSON Schema: a number without a fraction is an integer"),
            Difference::PastF64 => (false, false, true, "a validator that has floats can't tell the two numbers"),
            Difference::MinusZero => {
                (false, true, false, "serde_json reads `-0` as a name of 128 bits, and of no fewer")
            }
            Difference::ArrayForObject => (false, true, false, "an object is an object"),
            Difference::DuplicateElement => (false, true, false, "a set says `uniqueItems`"),
            Difference::DuplicateKey => (false, true, true, "no schema sees a name that is there twice"),
            Difference::SameValueInOtherWords => {
                (false, true, true, "no schema sees that two texts or objects mean the same value")
            }
            Difference::CarriedNanoseconds => (false, true, false, "each time has one form"),
            Difference::NullForUnitVariant => (false, true, false, "a unit variant is its name"),
            Difference::Clamped => (false, true, false, "a number out of the type's bounds is not made another one"),
            Difference::OtherSpelling => {
                (false, true, false, "dates, times and decimals have the form that is written")
            }
            Difference::JudgedWhenRead => (false, false, true, "no pattern can say it"),
            Difference::LoneSurrogate => (false, true, true, "half of a surrogate pair is no character"),
        };
        Entry { ours, serde, schema, reason }
    }
}

/// The judges for a type, with what of a value is compared.
pub struct Judges<T, K> {
    validator: jsonschema::Validator,
    key: fn(T) -> K,
}

/// Judges for a type whose values can be compared.
pub fn judges<T: JsonSchema>() -> Judges<T, T> {
    judges_by(|value| value)
}

/// Judges for a type of whose values something can be compared.
pub fn judges_by<T: JsonSchema, K>(key: fn(T) -> K) -> Judges<T, K> {
    let schema = schema::of::<T>();
    let validator = jsonschema::validator_for(schema.as_value()).expect("the schema is one");
    Judges { validator, key }
}

impl<T: for<'de> Parse<'de> + DeserializeOwned, K: PartialEq + Debug> Judges<T, K> {
    /// All three accept, with the same value.
    pub fn accept(&self, documents: &[&str]) -> &Self {
        for document in documents {
            self.assert(document, true, true, true, "");
        }
        self
    }

    /// All three refuse.
    pub fn refuse(&self, documents: &[&str]) -> &Self {
        for document in documents {
            self.assert(document, false, false, false, "");
        }
        self
    }

    /// All three say the same, whatever it is; returns how many they accept.
    pub fn agree<'d>(&self, documents: impl IntoIterator<Item = &'d str>) -> usize {
        let mut accepted = 0;
        for document in documents {
            let serde = serde_json::from_str::<T>(document).is_ok();
            self.assert(document, serde, serde, serde, "");
            accepted += usize::from(serde);
        }
        accepted
    }

    /// They differ in a known way.
    pub fn differ(&self, difference: Difference, documents: &[&str]) -> &Self {
        let Entry { ours, serde, schema, reason } = difference.entry();
        for document in documents {
            self.assert(document, ours, serde, schema, reason);
        }
        self
    }

    fn assert(&self, document: &str, ours: bool, serde: bool, schema: bool, reason: &str) {
        let name = std::any::type_name::<T>();
        let our_value = vetted::from_json::<T>(document.as_bytes());
        let serde_value = serde_json::from_str::<T>(document);
        assert_eq!(our_value.is_ok(), ours, "ours, {name} from {document}: {:?} {reason}", our_value.err());
        assert_eq!(serde_value.is_ok(), serde, "serde's, {name} from {document}: {:?} {reason}", serde_value.err());
        // What serde_json can't hold, no validator can be asked about.
        if let Ok(instance) = serde_json::from_str(document) {
            let is_valid = self.validator.is_valid(&instance);
            assert_eq!(is_valid, schema, "the schema, {name} from {document}: {reason}");
        }
        if let (Ok(our_value), Ok(serde_value)) = (our_value, serde_value) {
            let (our_value, serde_value) = ((self.key)(our_value.into_inner()), (self.key)(serde_value));
            assert_eq!(our_value, serde_value, "{name} from {document}");
        }
    }
}

use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(try_from = "String")]
struct Name {
    #[len(max = 3)]
    text: String,
    #[each(len(max = 3))]
    parts: Vec<String>,
}

impl TryFrom<String> for Name {
    type Error = std::convert::Infallible;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Ok(Name { parts: text.split(' ').map(str::to_owned).collect(), text })
    }
}

fn main() {}

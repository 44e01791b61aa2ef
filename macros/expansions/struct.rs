/// Who is to be let in.
#[derive(Vetted)]
#[serde(rename_all = "camelCase")]
pub struct CreateUser {
    /// How they are called.
    #[len(min = 1, max = 64)]
    pub display_name: String,
    #[each(pattern("^[a-z]+$"))]
    pub groups: Vec<String>,
    pub age: Option<u8>,
}

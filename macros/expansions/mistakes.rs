#[derive(Vetted)]
pub struct Misspelt {
    #[len(mx = 64)]
    pub name: String,
    #[range(max = 3)]
    pub count: u8,
}

#[derive(Parse)]
pub struct NotUnderstood {
    #[serde(skipp)]
    pub cache: Cache,
    #[range(max = 3)]
    pub count: u8,
}

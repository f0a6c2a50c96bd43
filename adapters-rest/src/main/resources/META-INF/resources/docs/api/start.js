SwaggerUIBundle({url: '/openapi?format=json', dom_id: '#api', deepLinking: true, docExpansion: 'none'});
